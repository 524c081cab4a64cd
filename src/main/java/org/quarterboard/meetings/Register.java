package org.quarterboard.meetings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.SeatId;

/**
 * Lays marks beside the holdings of a day. A mark whose holding does not cover the day (somebody came whose term had
 * ended; the term was corrected; the meeting moved) is kept as a row of its own, which never counts.
 */
final class Register {

    private final LocalDate day;
    private final Map<Key, AttendanceMark> marks;
    private final List<Holding> holdings;
    private final List<Holding> others;

    private Register(Collection<Holding> terms, Map<Key, AttendanceMark> marks, LocalDate day) {
        this.day = day;
        this.marks = marks;
        holdings = terms.stream().filter(this::inTerm).toList();
        Set<Key> expected = holdings.stream().map(Key::of).collect(Collectors.toSet());
        Map<Key, Holding> nearest = new LinkedHashMap<>();
        terms.stream()
                .filter(holding -> !expected.contains(Key.of(holding)))
                .forEach(holding -> nearest.merge(Key.of(holding), holding, this::nearer));
        others = List.copyOf(nearest.values());
    }

    /** Of two terms of one member in one seat the one that ended last; of two still to come the one that begins first. */
    private Holding nearer(Holding one, Holding other) {
        if (hadEnded(one) && hadEnded(other)) {
            return one.to().isAfter(other.to()) ? one : other;
        }
        if (hadEnded(one) != hadEnded(other)) {
            return hadEnded(one) ? one : other;
        }
        return one.from().isBefore(other.from()) ? one : other;
    }

    static Register of(Collection<Holding> terms, Collection<AttendanceMark> marks, LocalDate day) {
        return new Register(
                terms,
                marks.stream()
                        .collect(
                                Collectors.toMap(mark -> new Key(mark.memberId(), mark.seatId()), Function.identity())),
                day);
    }

    /** The holdings that cover the day: those who are expected. */
    List<Holding> holdings() {
        return holdings;
    }

    /** The holdings that cover the day, then those that do not and have something recorded. */
    List<Holding> rows() {
        return Stream.concat(holdings.stream(), others.stream().filter(holding -> answer(holding) != null))
                .toList();
    }

    /** Those whose term in a seat had ended on the day: they may be recorded with a reason. */
    List<Holding> former() {
        return others.stream().filter(this::hadEnded).toList();
    }

    /** The row that an answer is for, if there may be one. */
    Optional<Holding> row(MemberId member, SeatId seat) {
        Key wanted = new Key(member, seat);
        return Stream.concat(holdings.stream(), others.stream())
                .filter(holding -> Key.of(holding).equals(wanted))
                .findFirst();
    }

    /** A row of the member, whatever it says. */
    Optional<Holding> member(MemberId member) {
        return rows().stream()
                .filter(holding -> holding.member().equals(member))
                .findFirst();
    }

    boolean inTerm(Holding holding) {
        return holding.term().covers(day);
    }

    boolean hadEnded(Holding holding) {
        return holding.to().isBefore(day);
    }

    /** What is stored, even if it was taken back. */
    @Nullable
    AttendanceMark mark(Holding holding) {
        return marks.get(Key.of(holding));
    }

    /** What holds of the holding: a mark from before its standing was another has to be given again. */
    @Nullable
    Mark answer(Holding holding) {
        AttendanceMark stored = mark(holding);
        Mark mark = stored == null ? null : stored.mark();
        boolean fits = mark == null || Mark.of(holding.standing()).contains(mark);
        return fits || !inTerm(holding) ? mark : null;
    }

    int marked() {
        return (int)
                holdings.stream().map(this::answer).filter(Objects::nonNull).count();
    }

    HeldMark held(Holding holding) {
        return new HeldMark(
                holding.sector(),
                holding.authorityId(),
                holding.standing(),
                answer(holding),
                holding.position(),
                holding.organisation(),
                holding.term());
    }

    private record Key(MemberId member, SeatId seat) {

        static Key of(Holding holding) {
            return new Key(holding.member(), holding.seat());
        }
    }
}
