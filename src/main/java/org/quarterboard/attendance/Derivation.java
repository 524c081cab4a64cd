package org.quarterboard.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.quarterboard.boards.TermsChanged;
import org.quarterboard.meetings.HeldMeeting;
import org.quarterboard.meetings.MeetingHeld;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.SeatRights;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts KPI 8 again whenever the record behind it changes, in the transaction of the change. The portal's own work: a
 * secretary of one service records a meeting of a board that serves others too, and their figures follow.
 */
@Component
class Derivation implements MeetingHeld, TermsChanged {

    private static final String WORK = "KPI 8 counted again";

    private final MeetingService meetings;
    private final Kpi8Figures figures;
    private final Readings readings;
    private final SeatRights boards;
    private final Today today;

    Derivation(MeetingService meetings, Kpi8Figures figures, Readings readings, SeatRights boards, Today today) {
        this.meetings = meetings;
        this.figures = figures;
        this.readings = readings;
        this.boards = boards;
        this.today = today;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(BoardId board, UUID meeting, LocalDate heldOn) {
        AsSystem.run(WORK, () -> count(board, Quarter.of(heldOn), meeting));
    }

    /** Only days with meetings held on them can have been counted. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(BoardId board, LocalDate from, LocalDate to) {
        LocalDate last = to.isAfter(today.date()) ? today.date() : to;
        if (last.isBefore(from)) {
            return;
        }
        AsSystem.run(WORK, () -> {
            List<HeldMeeting> touched = meetings.heldMeetings(board, new Period(from, last));
            for (HeldMeeting meeting : touched) {
                count(board, Quarter.of(meeting.date()), meeting.uuid());
            }
        });
    }

    /** The service is read otherwise from the quarter on: its figures, and only its, are counted again. */
    @Transactional(propagation = Propagation.MANDATORY)
    void again(ServiceId service, BoardId board, Quarter since) {
        AsSystem.run(WORK, () -> {
            LocalDate last = today.date();
            if (last.isBefore(since.start())) {
                return;
            }
            List<HeldMeeting> touched = meetings.heldMeetings(board, new Period(since.start(), last));
            Readings.OfService reading = readings.kept(service);
            touched.stream()
                    .map(meeting -> Quarter.of(meeting.date()))
                    .distinct()
                    .forEach(quarter -> {
                        Kpi8Result result = Kpi8.count(quarter, touched, reading.in(quarter));
                        result.meeting().ifPresent(used -> figures.derive(service, result, used.uuid()));
                    });
        });
    }

    private void count(BoardId board, Quarter quarter, UUID cause) {
        List<HeldMeeting> held = meetings.heldMeetings(board, Period.of(quarter));
        for (ServiceId service : boards.servicesOf(board)) {
            Kpi8Result result = Kpi8.count(quarter, held, readings.kept(service).in(quarter));
            figures.derive(
                    service, result, result.meeting().map(MeetingUsed::uuid).orElse(cause));
        }
    }
}
