package org.quarterboard.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.boards.BoardService;
import org.quarterboard.meetings.HeldMeeting;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.Scope;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** KPI 8 of a service over time, from the record, beside what was returned. */
@Service
@Transactional(readOnly = true)
public class AttendanceService {

    private static final int MOST_QUARTERS = 40;

    private final BoardService boards;
    private final MeetingService meetings;
    private final Kpi8Figures figures;
    private final CurrentPerson currentPerson;
    private final Scope scope;
    private final Today today;

    AttendanceService(
            BoardService boards,
            MeetingService meetings,
            Kpi8Figures figures,
            CurrentPerson currentPerson,
            Scope scope,
            Today today) {
        this.boards = boards;
        this.meetings = meetings;
        this.figures = figures;
        this.currentPerson = currentPerson;
        this.scope = scope;
        this.today = today;
    }

    /**
     * Sectors by quarters, the earliest first. A partner gets the own sectors alone.
     *
     * @param quarters 1 to 40; more are cut off
     */
    public Kpi8Grid grid(@ReadsService(Capability.READ_ATTENDANCE) ServiceId service, Quarter from, int quarters) {
        List<Quarter> run = from.run(Math.clamp(quarters, 1, MOST_QUARTERS)).toList();
        Optional<BoardId> board = boards.boardIdOf(service);
        List<HeldMeeting> held = board.map(id -> meetings.heldMeetings(
                        id, new Period(from.start(), run.getLast().end())))
                .orElse(List.of());
        Map<Quarter, ReturnedKpi8> returned = figures.returned(service, from, run.getLast());
        Optional<Set<Sector>> only = currentPerson.viewer().flatMap(viewer -> scope.onlySectors(viewer, service));
        List<Kpi8Column> columns = run.stream()
                .map(quarter ->
                        column(Kpi8.count(quarter, held), returned.getOrDefault(quarter, ReturnedKpi8.NOTHING), only))
                .toList();
        return new Kpi8Grid(board.isPresent(), only, columns);
    }

    private Kpi8Column column(Kpi8Result counted, ReturnedKpi8 returned, Optional<Set<Sector>> only) {
        boolean running = !counted.quarter().end().isBefore(today.date());
        return new Kpi8Column(
                only.map(counted::only).orElse(counted),
                only.map(returned::only).orElse(returned),
                running);
    }
}
