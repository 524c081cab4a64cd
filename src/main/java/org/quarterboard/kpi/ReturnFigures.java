package org.quarterboard.kpi;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many figures the returns have, counted where they lie. */
@Component
class ReturnFigures {

    /** The KPI at the beginning of a cell's code: digits up to a letter, or the whole code of an established indicator. */
    static final String KPI_OF_CELL = "^([0-9]+|[^|]+)";

    private final JdbcClient jdbc;

    ReturnFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of each return of the service from a day on how many cells have a current value or an honest gap. A return that is
     * not there has none: nothing came in, or all of it was withdrawn.
     */
    Map<ReturnKey, Integer> answered(ServiceId service, LocalDate from) {
        Map<ReturnKey, Integer> found = new HashMap<>();
        jdbc.sql("""
                        SELECT o.period_start, o.period_end, REGEXP_SUBSTR(c.code, :kpi) AS kpi, COUNT(*) AS figures
                        FROM observation o JOIN cell c ON c.id = o.cell_id
                        WHERE o.service_id = :service AND o.period_start >= :from AND o.stream = 'RETURNED'
                          AND o.superseded_at = :never AND o.gap <> 'NOT_RETURNED'
                        GROUP BY o.period_start, o.period_end, REGEXP_SUBSTR(c.code, :kpi)""")
                .param("kpi", KPI_OF_CELL)
                .param("service", service.value())
                .param("from", from)
                .param("never", Stored.NEVER)
                .query(row -> {
                    Period period = Stored.period(row);
                    found.put(new ReturnKey(service, row.getString("kpi"), period), row.getInt("figures"));
                });
        return found;
    }
}
