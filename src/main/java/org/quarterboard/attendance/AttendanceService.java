package org.quarterboard.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.Scope;
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

    private final Counting counting;
    private final Kpi8Figures figures;
    private final CurrentPerson currentPerson;
    private final Scope scope;
    private final Today today;

    AttendanceService(Counting counting, Kpi8Figures figures, CurrentPerson currentPerson, Scope scope, Today today) {
        this.counting = counting;
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
        int many = Math.clamp(quarters, 1, MOST_QUARTERS);
        Counting.Counted counted = counting.count(service, from, many);
        Map<Quarter, ReturnedKpi8> returned = figures.returned(service, from, from.plus(many - 1));
        Optional<Set<Sector>> only = currentPerson.viewer().flatMap(viewer -> scope.onlySectors(viewer, service));
        List<Kpi8Column> columns = counted.quarters().stream()
                .map(both -> column(both, returned.getOrDefault(both.counted().quarter(), ReturnedKpi8.NOTHING), only))
                .toList();
        return new Kpi8Grid(counted.board().isPresent(), only, columns);
    }

    private Kpi8Column column(Counting.Both both, ReturnedKpi8 returned, Optional<Set<Sector>> only) {
        boolean running = !both.counted().quarter().end().isBefore(today.date());
        return new Kpi8Column(
                only.map(both.counted()::only).orElse(both.counted()),
                only.map(both.other()::only).orElse(both.other()),
                only.map(returned::only).orElse(returned),
                both.unsettled(),
                running);
    }
}
