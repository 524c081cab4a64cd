package org.quarterboard.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.attendance.SectorRow.Effect;
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
 * <p><b>Several local authorities.</b> Each may have its own seat for a sector; other seats serve all of them. The
 * guidance says: "If at least one of the Local Authorities (LA) had representation from each sector, then record '1'",
 * which can be read in two ways ({@link Reading}). Let {@code R(s, a)} be the rows above that are of authority {@code a}
 * or of none, and {@code A} the authorities of all those rows of the five sectors, whatever their mark.
 *
 * <ul>
 *   <li>{@link Reading#PER_SECTOR} (the default): "at least one authority" is asked sector by sector. {@code 8a(s)} and
 *       {@code 8c(s)} are taken over all rows of {@code s}, as above.
 *   <li>{@link Reading#ONE_AUTHORITY}: one authority must have had all of "each sector". The whole return is that of one
 *       authority: {@code a*} in {@code A} with the most sectors for which {@code R(s, a)} holds a senior partner; among
 *       equals, the most sectors with a delegate; among those, the smallest id. {@code 8a(s)} and {@code 8c(s)} are
 *       taken over {@code R(s, a*)}. If an authority had all five, all five are 1, which is what the sentence says; if
 *       none had, the sentence says nothing, and the sectors of the best one are recorded rather than none.
 * </ul>
 *
 * <p>Which authorities there may be is the service's: of a board that serves several services, seats of another service's
 * authorities are left out before the rule is applied ({@link OwnSeats}).
 *
 * <p>With no seat of an authority ({@code A} empty) or one authority the readings agree. In every sector the second is
 * never higher than the first, and 8 and 8b neither. They differ where sectors that came belong to different
 * authorities. A sector counts once in either, however many were there.
 *
 * <p><b>Answers and standings.</b> Each standing has answers of its own ({@link Mark#of}): a delegate is never a senior
 * partner. A row whose mark is none of them says nothing, as if it had no mark: it was answered while its holder had
 * another standing, before the meeting moved or the term was corrected, and has to be answered again.
 *
 * <p><b>Nothing, little and missing.</b> No meeting held in the quarter: all zero (and {@link Kpi8Result#meeting()} is
 * empty, so that this is never mistaken for a meeting that nobody came to). Planned and cancelled meetings are not
 * meetings held. A vacant seat, an empty register and a row without a mark count 0; {@link SectorState} keeps them
 * apart: as long as a row has no mark, nobody knows that the senior partner was not there. Somebody who was there
 * outside the own term does not count ({@link SectorState#OUTSIDE_TERM}). Members who are neither senior partner nor
 * delegate, and seats outside the five sectors, never count.
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

    /** Counts one quarter by the default reading. */
    public static Kpi8Result count(Quarter quarter, Collection<HeldMeeting> meetings) {
        return count(quarter, meetings, Reading.PER_SECTOR);
    }

    /**
     * Counts one quarter.
     *
     * @param meetings meetings that were held, in any order; those outside the quarter are left aside
     */
    public static Kpi8Result count(Quarter quarter, Collection<HeldMeeting> meetings, Reading reading) {
        List<HeldMeeting> within = meetings.stream()
                .filter(meeting -> quarter.contains(meeting.date()))
                .toList();
        Optional<HeldMeeting> used = within.stream().max(MOST_RECENT);
        Optional<Long> authority = reading == Reading.PER_SECTOR ? Optional.empty() : used.flatMap(BestAuthority::of);
        Map<Sector, SectorResult> sectors = new EnumMap<>(Sector.class);
        for (Sector sector : Sector.values()) {
            sectors.put(
                    sector,
                    used.map(meeting -> ofMeeting(sector, meeting, authority))
                            .orElseGet(() -> SectorResult.withoutMeeting(sector)));
        }
        return new Kpi8Result(quarter, reading, used.map(MeetingUsed::of), within.size(), authority, sectors);
    }

    private static SectorResult ofMeeting(Sector sector, HeldMeeting meeting, Optional<Long> authority) {
        List<HeldMark> all = meeting.marks().stream()
                .filter(row -> row.sector().equals(Optional.of(sector)))
                .toList();
        List<HeldMark> inTerm =
                all.stream().filter(row -> row.term().covers(meeting.date())).toList();
        List<SectorRow> rows = new ArrayList<>();
        for (HeldMark row : all) {
            Effect effect = effect(row, meeting.date(), authority);
            if (effect == Effect.OUTSIDE_TERM || row.term().covers(meeting.date())) {
                rows.add(new SectorRow(
                        new Attendee(row.position(), row.organisation(), row.authorityId()),
                        row.standing(),
                        answer(row, meeting.date()),
                        effect));
            }
        }
        boolean open = inTerm.stream().anyMatch(row -> answer(row, meeting.date()) == null);
        return new SectorResult(sector, state(rows, inTerm.isEmpty(), open), rows);
    }

    private static Effect effect(HeldMark row, LocalDate day, Optional<Long> authority) {
        Mark mark = answer(row, day);
        if (mark == null || !mark.attended()) {
            return Effect.NONE;
        }
        if (!row.term().covers(day)) {
            return Effect.OUTSIDE_TERM;
        }
        boolean senior = mark == Mark.SENIOR;
        if (!senior && mark != Mark.DELEGATE) {
            return Effect.NONE;
        }
        if (authority.isPresent() && !serves(row, authority.get())) {
            return Effect.OTHER_AUTHORITY;
        }
        return senior ? Effect.SENIOR : Effect.DELEGATE;
    }

    /** What the row says of its holder on the day; null as long as that is unanswered. */
    static @Nullable Mark answer(HeldMark row, LocalDate day) {
        Mark mark = row.mark();
        boolean fits = mark == null || Mark.of(row.standing()).contains(mark);
        return fits || !row.term().covers(day) ? mark : null;
    }

    /** A seat that is of no authority serves each of them. */
    static boolean serves(HeldMark row, long authority) {
        Long own = row.authorityId();
        return own == null || own == authority;
    }

    private static SectorState state(List<SectorRow> rows, boolean vacant, boolean open) {
        if (has(rows, Effect.SENIOR)) {
            return SectorState.SENIOR;
        }
        if (open) {
            return SectorState.NOT_RECORDED;
        }
        if (has(rows, Effect.DELEGATE)) {
            return SectorState.DELEGATE_ONLY;
        }
        if (has(rows, Effect.OTHER_AUTHORITY)) {
            return SectorState.OTHER_AUTHORITY;
        }
        if (has(rows, Effect.OUTSIDE_TERM)) {
            return SectorState.OUTSIDE_TERM;
        }
        return vacant ? SectorState.VACANT : SectorState.NOT_THERE;
    }

    private static boolean has(List<SectorRow> rows, Effect effect) {
        return rows.stream().anyMatch(row -> row.effect() == effect);
    }
}
