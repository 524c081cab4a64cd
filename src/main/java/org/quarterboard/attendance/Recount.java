package org.quarterboard.attendance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.Holding;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.meetings.HeldMeeting;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.SeatRights;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts KPI 8 of a board anew and writes what has come out, for every service that the board serves. The portal's own
 * work: a secretary of one service records a meeting of a board that serves others too, and their figures follow.
 *
 * <p>A quarter in which a meeting was held has figures from that meeting. One in which none was held has zeros, as the
 * guidance says, once it is over: since KPI 8 began ({@link Kpi8#FIRST}), and since the board began, which is on the first
 * day of its first term in a seat, or with the first meeting it held. Figures that were counted from a meeting which is
 * no longer held become zeros at once. As long as nobody has said what became of a meeting of the quarter, nobody knows
 * that none was held.
 */
@Component
class Recount {

    private static final Logger LOG = LoggerFactory.getLogger(Recount.class);
    private static final String WORK = "KPI 8 counted again";
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 4, 1);

    private final BoardService boards;
    private final MeetingService meetings;
    private final Kpi8Figures figures;
    private final Readings readings;
    private final OwnSeats ownSeats;
    private final SeatRights seats;
    private final ServiceDirectory directory;
    private final TransactionTemplate transaction;
    private final Today today;

    Recount(
            BoardService boards,
            MeetingService meetings,
            Kpi8Figures figures,
            Readings readings,
            OwnSeats ownSeats,
            SeatRights seats,
            ServiceDirectory directory,
            PlatformTransactionManager transactions,
            Today today) {
        this.boards = boards;
        this.meetings = meetings;
        this.figures = figures;
        this.readings = readings;
        this.ownSeats = ownSeats;
        this.seats = seats;
        this.directory = directory;
        this.transaction = new TransactionTemplate(transactions);
        this.today = today;
    }

    /** Every board, for all quarters that are over: that one has ended without a meeting is told by nobody. */
    void quartersOver() {
        AsSystem.run(WORK, () -> {
            Set<BoardId> all = directory.mine().stream()
                    .flatMap(service -> boards.boardIdOf(service.id()).stream())
                    .collect(Collectors.toSet());
            NavigableSet<Quarter> over = new TreeSet<>(
                    Kpi8.FIRST.run(Kpi8.FIRST.until(today.quarter())).toList());
            each(all, board -> transaction.executeWithoutResult(status -> quarters(board, over)));
        });
    }

    /** One board after the other; what stops one, written down, keeps none of the others waiting. */
    static void each(Collection<BoardId> boards, Consumer<BoardId> work) {
        for (BoardId board : boards) {
            try {
                work.accept(board);
            } catch (RuntimeException e) {
                LOG.error("KPI 8 of board {} could not be counted", board.value(), e);
            }
        }
    }

    /** To be called within the transaction of what has changed. */
    void quarters(BoardId board, NavigableSet<Quarter> which) {
        if (!which.isEmpty()) {
            AsSystem.run(WORK, () -> count(board, which));
        }
    }

    private void count(BoardId board, NavigableSet<Quarter> which) {
        Quarter first = which.first();
        Quarter last = which.last();
        List<HeldMeeting> held = meetings.heldMeetings(board, new Period(first.start(), last.end()));
        Set<Quarter> unsettled = meetings.unsettled(board, new Period(first.start(), last.end())).stream()
                .map(meeting -> Quarter.of(meeting.date()))
                .collect(Collectors.toSet());
        Set<Quarter> owed = owed(board, which, held);
        owed.removeAll(unsettled);
        // In one order, so that two recounts at a time do not wait for each other.
        List<ServiceId> services = seats.servicesOf(board).stream()
                .sorted(Comparator.comparingLong(ServiceId::value))
                .toList();
        for (ServiceId service : services) {
            Set<Quarter> before = figures.derived(service, first, last);
            Readings.OfService reading = readings.kept(service);
            List<HeldMeeting> own = ownSeats.of(service, held);
            List<Kpi8Figures.Due> due = which.stream()
                    .map(quarter -> Kpi8.count(quarter, own, reading.in(quarter)))
                    .filter(result -> result.meeting().isPresent()
                            || owed.contains(result.quarter())
                            || before.contains(result.quarter()))
                    .map(result -> new Kpi8Figures.Due(result, mayChange(result, unsettled)))
                    .toList();
            figures.derive(service, due, () -> uuid(service));
        }
    }

    private boolean mayChange(Kpi8Result result, Set<Quarter> unsettled) {
        return !result.quarter().end().isBefore(today.date())
                || unsettled.contains(result.quarter())
                || !result.incomplete().isEmpty();
    }

    private UUID uuid(ServiceId service) {
        return boards.boardOf(service).map(BoardDetails::uuid).orElseThrow();
    }

    /** The quarters that are over and in which the board, which was there, has held no meeting. */
    private Set<Quarter> owed(BoardId board, NavigableSet<Quarter> which, List<HeldMeeting> held) {
        Set<Quarter> met =
                held.stream().map(meeting -> Quarter.of(meeting.date())).collect(Collectors.toSet());
        Set<Quarter> without = which.stream()
                .filter(quarter -> quarter.compareTo(Kpi8.FIRST) >= 0 && quarter.compareTo(today.quarter()) < 0)
                .filter(quarter -> !met.contains(quarter))
                .collect(Collectors.toSet());
        if (without.isEmpty()) {
            return without;
        }
        Optional<LocalDate> begun = begun(board);
        without.removeIf(
                quarter -> begun.filter(day -> !day.isAfter(quarter.end())).isEmpty());
        return without;
    }

    private Optional<LocalDate> begun(BoardId board) {
        return Stream.concat(
                        boards.terms(board).stream().map(Holding::from),
                        meetings.heldMeetings(board, new Period(LONG_AGO, today.date())).stream()
                                .map(HeldMeeting::date))
                .min(Comparator.naturalOrder());
    }
}
