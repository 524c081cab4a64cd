package org.quarterboard.ingest;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which services an import concerns: the one it was brought in at, and those in the file. */
@Component
class ImportServices {

    private final JdbcClient jdbc;
    private final JdbcTemplate bulk;

    ImportServices(JdbcClient jdbc, JdbcTemplate bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    void add(long importId, Collection<ServiceId> services) {
        Set<ServiceId> fresh = new LinkedHashSet<>(services);
        fresh.removeAll(of(importId));
        List<Object[]> rows = fresh.stream()
                .map(service -> new Object[] {importId, service.value()})
                .toList();
        if (!rows.isEmpty()) {
            bulk.batchUpdate("INSERT INTO kpi_import_service (import_id, service_id) VALUES (?, ?)", rows);
        }
    }

    Set<ServiceId> of(long importId) {
        return new HashSet<>(jdbc.sql("SELECT service_id FROM kpi_import_service WHERE import_id = ?")
                .param(importId)
                .query((row, number) -> new ServiceId(row.getLong(1)))
                .list());
    }

    /**
     * The reports of imports that were saved after this one and still stand, and that concern one of its services. A file
     * that repeats a figure writes none: so only these say what else rests on it.
     */
    List<String> linesOfLater(long importId) {
        return jdbc.sql("""
                        SELECT DISTINCT later.id, JSON_EXTRACT(later.report, '$.report.lines')
                        FROM kpi_import one
                        JOIN kpi_import_service own ON own.import_id = one.id
                        JOIN kpi_import_service other ON other.service_id = own.service_id
                        JOIN kpi_import later ON later.id = other.import_id
                        WHERE one.id = ? AND later.id <> one.id AND later.state = 'COMMITTED'
                          AND later.committed_at >= one.committed_at""")
                .param(importId)
                .query((row, number) -> row.getString(2))
                .list();
    }

    List<Long> importsOf(ServiceId service) {
        return jdbc.sql("SELECT import_id FROM kpi_import_service WHERE service_id = ?")
                .param(service.value())
                .query((row, number) -> row.getLong(1))
                .list();
    }
}
