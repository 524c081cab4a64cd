package org.quarterboard.meetings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.SeatId;

/**
 * Lays marks beside the holdings of a day. A mark whose holding does not cover the day (the term was corrected, the
 * meeting moved) stays stored and is not shown.
 */
final class Register {

    private final List<Holding> holdings;
    private final Map<Key, AttendanceMark> marks;

    private Register(List<Holding> holdings, Map<Key, AttendanceMark> marks) {
        this.holdings = holdings;
        this.marks = marks;
    }

    static Register of(Collection<Holding> terms, Collection<AttendanceMark> marks, LocalDate day) {
        return new Register(
                terms.stream().filter(holding -> holding.term().covers(day)).toList(),
                marks.stream()
                        .collect(Collectors.toMap(
                                mark -> new Key(mark.memberId(), mark.seatId()), Function.identity())));
    }

    List<Holding> holdings() {
        return holdings;
    }

    @Nullable
    AttendanceMark mark(Holding holding) {
        return marks.get(new Key(holding.member(), holding.seat()));
    }

    int marked() {
        return (int) holdings.stream().filter(holding -> mark(holding) != null).count();
    }

    HeldMark held(Holding holding) {
        AttendanceMark mark = mark(holding);
        return new HeldMark(
                holding.sector(),
                holding.authorityId(),
                holding.standing(),
                mark == null ? null : mark.mark(),
                holding.position(),
                holding.organisation(),
                holding.term());
    }

    private record Key(MemberId member, SeatId seat) {}
}
