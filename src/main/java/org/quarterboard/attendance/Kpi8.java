package org.quarterboard.attendance;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterboard.meetings.HeldMark;
import org.quarterboard.meetings.HeldMeeting;
import org.quarterboard.meetings.Mark;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;

/**
 * KPI 8, management board attendance, as a function of the record alone.
 *
 * <p><b>What is counted.</b> Let {@code q} be a quarter and {@code M} the meetings of the board that were held on a day
 * within {@code q} (London dates, first and last day included), whatever period they discussed. Let {@code m} be the
 * most recent of {@code M}: the latest day; on one day the later start time; at one time the one planned last (the
 * greater id). For each of the five sectors {@code s}, over the rows of {@code m}'s register whose seat is of {@code s}
 * and whose term covers the day:
 *
 * <ul>
 *   <li>{@code 8a(s)} = 1 if at least one row is marked as senior partner, else 0;
 *   <li>{@code 8c(s)} = 1 if at least one row is marked as delegate, else 0;
 *   <li>{@code 8} = the sum of {@code 8a(s)} over the five sectors; {@code 8b} = the sum of {@code 8c(s)}.
 * </ul>
 *
 * <p><b>Units and ranges.</b> {@code 8a} and {@code 8c} are 0 or 1; {@code 8} and {@code 8b} are whole numbers of
 * sectors, 0 to 5. Nothing is rounded. {@code 8} and {@code 8b} overlap: a sector represented by both its senior
 * partner and a delegate counts in both, which the guidance leaves open and a remark points out.
 *
 * <p><b>Several local authorities.</b> Each may have its own seat for a sector. One of them represented is enough: the
 * sector counts once, however many were there.
 *
 * <p><b>Nothing, little and missing.</b> No meeting held in the quarter: all zero (and {@link Kpi8Result#meeting()} is
 * empty, so that this is never mistaken for a meeting that nobody came to). Planned and cancelled meetings are not
 * meetings held. A vacant seat, an empty register and a row without a mark count 0; {@link SectorState} keeps them
 * apart: as long as a row has no mark, nobody knows that the senior partner was not there. Members who are neither senior partner nor delegate, and seats outside the five sectors, never count.
 *
 * <p><b>Since when.</b> The return began with April to June 2023. Earlier quarters can be counted from the record by
 * the same rule, but no return was ever due for them ({@link #FIRST}).
 *
 * <p>Source: Youth Justice Board, key performance indicators guidance v2.1 (July 2025), section 8: counting rules, data
 * submission, services with multiple local authorities, services with more than one meeting per quarter.
 */
public final class Kpi8 {

    /** The first quarter that KPI 8 was returned for: April to June 2023. */
    public static final Quarter FIRST = new Quarter(2023, 1);

    private static final Comparator<HeldMeeting> MOST_RECENT = Comparator.comparing(HeldMeeting::date)
            .thenComparing(HeldMeeting::startsAt)
            .thenComparing(meeting -> meeting.id().value());

    private Kpi8() {}

    /**
     * Counts one quarter.
     *
     * @param meetings meetings that were held, in any order; those outside the quarter are left aside
     */
    public static Kpi8Result count(Quarter quarter, Collection<HeldMeeting> meetings) {
        List<HeldMeeting> within = meetings.stream()
                .filter(meeting -> quarter.contains(meeting.date()))
                .toList();
        Optional<HeldMeeting> used = within.stream().max(MOST_RECENT);
        Map<Sector, SectorResult> sectors = new EnumMap<>(Sector.class);
        for (Sector sector : Sector.values()) {
            sectors.put(
                    sector,
                    used.map(meeting -> ofMeeting(sector, meeting))
                            .orElseGet(() -> SectorResult.withoutMeeting(sector)));
        }
        return new Kpi8Result(quarter, used.map(MeetingUsed::of), within.size(), sectors);
    }

    private static SectorResult ofMeeting(Sector sector, HeldMeeting meeting) {
        List<HeldMark> rows = meeting.marks().stream()
                .filter(row -> row.sector().equals(Optional.of(sector)))
                .filter(row -> row.term().covers(meeting.date()))
                .toList();
        List<Attendee> seniors = marked(rows, Mark.SENIOR);
        List<Attendee> delegates = marked(rows, Mark.DELEGATE);
        return new SectorResult(sector, state(rows, seniors, delegates), seniors, delegates);
    }

    private static SectorState state(List<HeldMark> rows, List<Attendee> seniors, List<Attendee> delegates) {
        if (!seniors.isEmpty()) {
            return SectorState.SENIOR;
        }
        if (rows.isEmpty()) {
            return SectorState.VACANT;
        }
        if (rows.stream().anyMatch(row -> row.mark() == null)) {
            return SectorState.NOT_RECORDED;
        }
        return delegates.isEmpty() ? SectorState.NOT_THERE : SectorState.DELEGATE_ONLY;
    }

    private static List<Attendee> marked(List<HeldMark> rows, Mark mark) {
        return rows.stream()
                .filter(row -> row.mark() == mark)
                .map(row -> new Attendee(row.position(), row.organisation(), row.authorityId()))
                .toList();
    }
}
