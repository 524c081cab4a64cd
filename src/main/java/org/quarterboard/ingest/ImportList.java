package org.quarterboard.ingest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.ingest.ImportItem.Reach;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The imports of a service; of each no more than the rights of the person who asks go over. */
@Component
class ImportList {

    private final JdbcClient jdbc;
    private final OpenServices openServices;
    private final ReportJson json;

    ImportList(JdbcClient jdbc, OpenServices openServices, ReportJson json) {
        this.jdbc = jdbc;
        this.openServices = openServices;
        this.json = json;
    }

    /** An import with its id, before it is known how far it may be shown. */
    private record Listed(long id, ImportItem item) {}

    /** The newest imports that concern the service; all, or only those that were saved at some time. */
    List<ImportItem> newest(ServiceId service, boolean unsavedToo) {
        List<Listed> found = read(service, unsavedToo);
        Map<Long, Set<ServiceId>> concerned =
                concerned(found.stream().map(Listed::id).toList());
        Set<ServiceId> all = new HashSet<>();
        concerned.values().forEach(all::addAll);
        OpenServices.Rights rights = openServices.rights(all);
        Map<Long, Reach> reach = new HashMap<>();
        concerned.forEach((id, services) -> reach.put(id, rights.over(services)));
        Map<Long, List<QuarterLine>> own = ownLines(
                found.stream()
                        .map(Listed::id)
                        .filter(id -> reach.get(id) == Reach.PART)
                        .toList(),
                all);
        return found.stream()
                .map(one -> own.containsKey(one.id())
                        ? one.item().part(own.get(one.id()))
                        : one.item().whole(reach.getOrDefault(one.id(), Reach.PART)))
                .toList();
    }

    /** What the report on each of these imports says of the person's own services. */
    private Map<Long, List<QuarterLine>> ownLines(Collection<Long> imports, Set<ServiceId> services) {
        Map<Long, List<QuarterLine>> own = new HashMap<>();
        if (!imports.isEmpty()) {
            Set<String> codes = openServices.readable(services);
            jdbc.sql("SELECT id, JSON_EXTRACT(report, '$.report.lines') FROM kpi_import WHERE id IN (:imports)")
                    .param("imports", imports)
                    .query(row -> {
                        own.put(
                                row.getLong(1),
                                json.lines(row.getString(2)).stream()
                                        .filter(line -> codes.contains(line.service()))
                                        .toList());
                    });
        }
        return own;
    }

    /** The services that each of the imports concerns. */
    private Map<Long, Set<ServiceId>> concerned(Collection<Long> imports) {
        Map<Long, Set<ServiceId>> services = new HashMap<>();
        if (!imports.isEmpty()) {
            jdbc.sql("SELECT import_id, service_id FROM kpi_import_service WHERE import_id IN (:imports)")
                    .param("imports", imports)
                    .query(row -> {
                        services.computeIfAbsent(row.getLong(1), ignored -> new HashSet<>())
                                .add(new ServiceId(row.getLong(2)));
                    });
        }
        return services;
    }

    /** The name is picked out by the server: reports may be long. */
    private List<Listed> read(ServiceId service, boolean unsavedToo) {
        return jdbc.sql("""
                        SELECT i.id, i.uuid, i.file_name, i.layout, i.state, i.rows_read, i.added, i.changed,
                               i.withdrawn, i.unchanged, i.uploaded_at, JSON_VALUE(i.report, '$.who') AS who, i.committed_at,
                               i.undone_at
                        FROM kpi_import i JOIN kpi_import_service s ON s.import_id = i.id
                        WHERE s.service_id = ? AND (? OR i.state IN ('COMMITTED', 'UNDONE')) ORDER BY i.uploaded_at DESC, i.id DESC LIMIT 200""")
                .param(service.value())
                .param(unsavedToo)
                .query((row, number) -> new Listed(
                        row.getLong("id"),
                        new ImportItem(
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
                                instant(row.getObject("committed_at", LocalDateTime.class)),
                                Reach.PART,
                                row.getInt("withdrawn"),
                                instant(row.getObject("undone_at", LocalDateTime.class)))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime stored) {
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }
}
