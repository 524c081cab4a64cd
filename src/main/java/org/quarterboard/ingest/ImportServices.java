package org.quarterboard.ingest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** The newest imports that concern the service. The name is picked out by the server: reports may be long. */
    List<ImportItem> list(ServiceId service) {
        return jdbc.sql("""
                        SELECT i.uuid, i.file_name, i.layout, i.state, i.rows_read, i.added, i.changed, i.unchanged,
                               i.uploaded_at, JSON_VALUE(i.report, '$.who') AS who, i.committed_at
                        FROM kpi_import i JOIN kpi_import_service s ON s.import_id = i.id
                        WHERE s.service_id = ? ORDER BY i.uploaded_at DESC, i.id DESC LIMIT 200""")
                .param(service.value())
                .query((row, number) -> new ImportItem(
                        UUID.fromString(row.getString("uuid")),
                        row.getString("file_name"),
                        ImportLayout.valueOf(row.getString("layout")),
                        ImportState.valueOf(row.getString("state")),
                        row.getInt("rows_read"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        Objects.requireNonNull(instant(row.getObject("uploaded_at", LocalDateTime.class))),
                        Objects.requireNonNullElse(row.getString("who"), ""),
                        instant(row.getObject("committed_at", LocalDateTime.class))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime stored) {
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    List<Long> importsOf(ServiceId service) {
        return jdbc.sql("SELECT import_id FROM kpi_import_service WHERE service_id = ?")
                .param(service.value())
                .query((row, number) -> row.getLong(1))
                .list();
    }
}
