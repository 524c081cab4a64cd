package org.quarterboard.meetings;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.SeatId;
import org.quarterboard.boards.Standing;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;

/**
 * Attended of expected, as a function of the record alone.
 *
 * <p><b>What is counted.</b> Let {@code M} be the meetings held on a day within the financial year (London dates); planned,
 * postponed and cancelled ones are no meetings held. Of a meeting's register only rows count whose term covers its day,
 * first and last day included: before an appointment and after its end nobody is expected, and guests have no row. For
 * a member, a seat or a sector {@code x} and a meeting {@code m} let {@code H} be the rows of those who hold (senior
 * partners and members) and {@code D} the rows of nominated delegates: of a member, {@code H} are the member's own and
 * {@code D} those of the same seats; of a seat or a sector, all of its rows. Then {@code m} is, for {@code x}, the first
 * of these that is true:
 *
 * <ol>
 *   <li><i>not counted</i>, if {@code H} is empty and {@code x} is a member; <i>vacant</i>, if {@code H} and {@code D} are;
 *   <li><i>oneself</i>, if a row of {@code H} says that the person came;
 *   <li><i>not recorded</i>, if a row of {@code H} has no answer;
 *   <li><i>delegate</i>, if a row of {@code H} or {@code D} says that a delegate came;
 *   <li><i>not recorded</i>, if a row of {@code D} has no answer;
 *   <li><i>nobody</i>.
 * </ol>
 *
 * <p>Expected = oneself + delegate + nobody; the share is oneself / expected ({@link Turnout#share}), between 0 and 1,
 * unrounded, and empty where nothing was expected. One meeting gives 0 or 1. Whoever joined for a part counts as there.
 * A member with several seats is expected once at each meeting. A delegate's own row gives no percentage
 * ({@link YearOfAttendance.OfDelegate}).
 *
 * <p>Source: the house's own rule (ADR 0017); the guidance on KPI 8 asks for presence by sector in one meeting of a
 * quarter and knows no percentage.
 */
final class AttendanceRates {

    private AttendanceRates() {}

    /**
     * Counts one financial year.
     *
     * @param year its first calendar year
     * @param terms every term there ever was, in the order in which members and seats are to be listed
     * @param held meetings that were held, in any order; those outside the year are left aside
     * @param shown the sectors that are to be counted
     */
    static YearOfAttendance count(
            int year, Collection<Holding> terms, Collection<RecordedMeeting> held, Set<Sector> shown) {
        List<RecordedMeeting> meetings = held.stream()
                .filter(meeting -> Quarter.of(meeting.date()).year() == year)
                .toList();
        return new YearOfAttendance(
                year,
                meetings.size(),
                members(terms, meetings),
                delegates(terms, meetings),
                firsts(terms, Holding::seat).values().stream()
                        .map(first -> new YearOfAttendance.OfSeat(
                                first.seat(), first.seatTitle(), first.sector(), ofSeat(first.seat(), meetings)))
                        .toList(),
                Arrays.stream(Sector.values())
                        .filter(shown::contains)
                        .map(sector -> new YearOfAttendance.OfSector(
                                sector,
                                sum(meetings, holding -> holding.sector().equals(Optional.of(sector)))))
                        .toList());
    }

    private static List<YearOfAttendance.OfMember> members(Collection<Holding> terms, List<RecordedMeeting> meetings) {
        return firsts(terms, Holding::member).values().stream()
                .map(first -> new YearOfAttendance.OfMember(
                        first.member(), first.position(), first.organisation(), ofMember(first.member(), meetings)))
                .filter(row -> !row.turnout().equals(Turnout.NONE))
                .toList();
    }

    private static Turnout ofMember(MemberId member, List<RecordedMeeting> meetings) {
        Turnout turnout = Turnout.NONE;
        for (RecordedMeeting meeting : meetings) {
            List<RecordedMeeting.Line> own =
                    meeting.expected(holding -> holding.member().equals(member) && holds(holding));
            if (!own.isEmpty()) {
                Set<SeatId> seats =
                        own.stream().map(line -> line.holding().seat()).collect(Collectors.toSet());
                turnout = turnout.plus(
                        judge(own, meeting.expected(holding -> seats.contains(holding.seat()) && !holds(holding))));
            }
        }
        return turnout;
    }

    private static Turnout ofSeat(SeatId seat, List<RecordedMeeting> meetings) {
        return sum(meetings, holding -> holding.seat().equals(seat));
    }

    private static Turnout sum(List<RecordedMeeting> meetings, Predicate<Holding> of) {
        return meetings.stream()
                .map(meeting -> judge(
                        meeting.expected(of.and(AttendanceRates::holds)),
                        meeting.expected(of.and(holding -> !holds(holding)))))
                .reduce(Turnout.NONE, Turnout::plus);
    }

    private static boolean holds(Holding holding) {
        return holding.standing() != Standing.DELEGATE;
    }

    private static Turnout judge(List<RecordedMeeting.Line> holders, List<RecordedMeeting.Line> delegates) {
        if (holders.isEmpty() && delegates.isEmpty()) {
            return new Turnout(0, 0, 0, 0, 1);
        }
        if (says(holders, mark -> mark == Mark.SENIOR || mark == Mark.PRESENT)) {
            return new Turnout(1, 0, 0, 0, 0);
        }
        if (unanswered(holders)) {
            return new Turnout(0, 0, 0, 1, 0);
        }
        if (says(holders, Mark.DELEGATE::equals) || says(delegates, Mark.DELEGATE::equals)) {
            return new Turnout(0, 1, 0, 0, 0);
        }
        return unanswered(delegates) ? new Turnout(0, 0, 0, 1, 0) : new Turnout(0, 0, 1, 0, 0);
    }

    private static boolean says(List<RecordedMeeting.Line> lines, Predicate<Mark> what) {
        return lines.stream()
                .map(RecordedMeeting.Line::mark)
                .filter(Objects::nonNull)
                .anyMatch(what);
    }

    private static boolean unanswered(List<RecordedMeeting.Line> lines) {
        return lines.stream().anyMatch(line -> line.mark() == null);
    }

    private static List<YearOfAttendance.OfDelegate> delegates(
            Collection<Holding> terms, List<RecordedMeeting> meetings) {
        return firsts(terms, Holding::member).values().stream()
                .map(first -> ofDelegate(first, meetings))
                .filter(row -> row.of() > 0)
                .toList();
    }

    private static YearOfAttendance.OfDelegate ofDelegate(Holding first, List<RecordedMeeting> meetings) {
        int came = 0;
        int of = 0;
        for (RecordedMeeting meeting : meetings) {
            List<RecordedMeeting.Line> own =
                    meeting.expected(holding -> holding.member().equals(first.member()) && !holds(holding));
            of += own.isEmpty() ? 0 : 1;
            came += says(own, Mark.DELEGATE::equals) ? 1 : 0;
        }
        return new YearOfAttendance.OfDelegate(first.member(), first.position(), first.organisation(), came, of);
    }

    /** The first term of each, in their order. */
    private static <K> Map<K, Holding> firsts(Collection<Holding> terms, Function<Holding, K> by) {
        Map<K, Holding> firsts = new LinkedHashMap<>();
        terms.forEach(term -> firsts.putIfAbsent(by.apply(term), term));
        return firsts;
    }
}
