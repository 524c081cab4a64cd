package org.quarterboard.attendance;

import java.util.List;
import java.util.Optional;
import org.quarterboard.boards.BoardService;
import org.quarterboard.meetings.HeldMeeting;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.UnsettledMeeting;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/**
 * KPI 8 of a service from the record as it stands, by the reading of each quarter and by the other one. Counted over all
 * seats of the register that are the service's, whoever asks: which authority counts for a sector may hang on the others. Whoever hands results on
 * cuts them to what the person may see.
 */
@Component
class Counting {

    private static final String WORK = "KPI 8 counted for a page";

    private final BoardService boards;
    private final MeetingService meetings;
    private final Readings readings;
    private final OwnSeats ownSeats;

    Counting(BoardService boards, MeetingService meetings, Readings readings, OwnSeats ownSeats) {
        this.boards = boards;
        this.meetings = meetings;
        this.readings = readings;
        this.ownSeats = ownSeats;
    }

    /**
     * A quarter by both readings.
     *
     * @param unsettled meetings of the quarter of which nobody has said yet what became of them
     */
    record Both(Kpi8Result counted, Kpi8Result other, List<UnsettledMeeting> unsettled) {}

    /**
     * What is counted.
     *
     * @param quarters the earliest first
     */
    record Counted(Optional<BoardId> board, List<Both> quarters) {

        Both only() {
            return quarters.getFirst();
        }
    }

    /** Quarters from the first on, as many as asked; the number of statements does not depend on how many. */
    Counted count(ServiceId service, Quarter first, int quarters) {
        List<Quarter> run = first.run(quarters).toList();
        Period span = new Period(first.start(), run.getLast().end());
        Optional<BoardId> board = boards.boardIdOf(service);
        List<HeldMeeting> held = board.map(id -> AsSystem.call(WORK, () -> meetings.heldMeetings(id, span)))
                .map(all -> ownSeats.of(service, all))
                .orElse(List.of());
        List<UnsettledMeeting> unsettled = board.map(id -> AsSystem.call(WORK, () -> meetings.unsettled(id, span)))
                .orElse(List.of());
        Readings.OfService reading = readings.of(service);
        return new Counted(
                board,
                run.stream()
                        .map(quarter -> {
                            Reading chosen = reading.in(quarter);
                            return new Both(
                                    Kpi8.count(quarter, held, chosen),
                                    Kpi8.count(quarter, held, chosen.other()),
                                    unsettled.stream()
                                            .filter(meeting -> quarter.contains(meeting.date()))
                                            .toList());
                        })
                        .toList());
    }
}
