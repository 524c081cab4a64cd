package org.quarterboard.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a return held from an earlier file and a newer file of the whole return leaves out. Figures that a person typed or
 * that the layout of the newer file cannot carry are not asked for: their absence says nothing.
 */
@Component
class FallenOut {

    private final JdbcClient jdbc;
    private final CellRegistry cells;
    private final ReturnStore returns;

    FallenOut(JdbcClient jdbc, CellRegistry cells, ReturnStore returns) {
        this.jdbc = jdbc;
        this.cells = cells;
        this.returns = returns;
    }

    private record Key(CellCode cell, Period period) {}

    /** For each service the figures that say "not returned" in place of what is held and no longer offered. */
    Map<ServiceId, List<NewObservation>> of(
            Map<ServiceId, List<NewObservation>> offered, Collection<CellCode> carried, boolean gaps) {
        Set<LocalDate> starts = new TreeSet<>();
        offered.values()
                .forEach(list ->
                        list.forEach(figure -> starts.add(figure.period().start())));
        Set<CellCode> possible = new HashSet<>(carried);
        Map<ServiceId, List<NewObservation>> fallen = new LinkedHashMap<>();
        for (ServiceId service : returns.receivedFrom(offered.keySet(), starts, false)) {
            List<NewObservation> own = of(service, offered.getOrDefault(service, List.of()), possible, gaps);
            if (!own.isEmpty()) {
                fallen.put(service, own);
            }
        }
        return fallen;
    }

    private List<NewObservation> of(
            ServiceId service, List<NewObservation> offered, Set<CellCode> possible, boolean gaps) {
        Set<Key> there = HashSet.newHashSet(offered.size());
        Set<ReturnKey> given = new HashSet<>();
        Set<LocalDate> starts = new TreeSet<>();
        for (NewObservation figure : offered) {
            there.add(new Key(figure.cell(), figure.period()));
            given.add(cells.returnKey(service, figure));
            starts.add(figure.period().start());
        }
        List<NewObservation> fallen = new ArrayList<>();
        jdbc.sql("""
                        SELECT cell_id, period_start, period_end FROM observation
                        WHERE service_id = :service AND period_start IN (:starts) AND stream = 'RETURNED'
                          AND superseded_at = :never AND source_kind = 'IMPORT' AND gap <> 'NOT_RETURNED'
                          AND (:gaps OR (gap = '' AND value = FLOOR(value)))
                        ORDER BY period_start, period_end, cell_id""")
                .param("service", service.value())
                .param("starts", starts)
                .param("never", Stored.NEVER)
                .param("gaps", gaps)
                .query(row -> {
                    Key key = new Key(cells.code(row.getLong("cell_id")), Stored.period(row));
                    NewObservation gone = new NewObservation(
                            key.period(), key.cell(), Stream.RETURNED, null, Gap.NOT_RETURNED, false, 0);
                    if (possible.contains(key.cell())
                            && !there.contains(key)
                            && given.contains(cells.returnKey(service, gone))) {
                        fallen.add(gone);
                    }
                });
        return fallen;
    }
}
