package org.quarterboard.attendance;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterboard.meetings.HeldMark;
import org.quarterboard.meetings.HeldMeeting;
import org.quarterboard.meetings.Mark;
import org.quarterboard.shared.Sector;

/**
 * The authority that {@link Reading#ONE_AUTHORITY} takes: the most sectors with a senior partner, then the most with a
 * delegate, then the smallest id. None if no seat of the five sectors is of an authority.
 */
final class BestAuthority {

    private BestAuthority() {}

    static Optional<Long> of(HeldMeeting meeting) {
        return rows(meeting)
                .map(HeldMark::authorityId)
                .filter(Objects::nonNull)
                .distinct()
                .map(authority -> new Candidate(
                        authority,
                        sectors(meeting, authority, Mark.SENIOR),
                        sectors(meeting, authority, Mark.DELEGATE)))
                .min(Comparator.comparingInt((Candidate candidate) -> -candidate.seniors())
                        .thenComparingInt(candidate -> -candidate.delegates())
                        .thenComparingLong(Candidate::authority))
                .map(Candidate::authority);
    }

    private record Candidate(long authority, int seniors, int delegates) {}

    private static int sectors(HeldMeeting meeting, long authority, Mark mark) {
        Set<Sector> there = EnumSet.noneOf(Sector.class);
        rows(meeting)
                .filter(row -> Kpi8.answer(row, meeting.date()) == mark && Kpi8.serves(row, authority))
                .forEach(row -> row.sector().ifPresent(there::add));
        return there.size();
    }

    private static Stream<HeldMark> rows(HeldMeeting meeting) {
        return meeting.marks().stream()
                .filter(row -> row.sector().isPresent() && row.term().covers(meeting.date()));
    }
}
