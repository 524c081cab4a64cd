package org.quarterboard.disparity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.files.FileId;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes what files and forms brought counts in. */
@Component
class BringingStore {

    private static final String BRINGINGS = """
            SELECT b.id, b.uuid, b.kind, b.file_id, b.file_name, b.sector, b.added, b.changed, b.unchanged, b.brought_at,
                   b.brought_by_name, b.taken_back_at, b.taken_back_by_name,
                   (SELECT GROUP_CONCAT(DISTINCT s.counted SEPARATOR ' ') FROM count_bringing_slice s
                    WHERE s.bringing_id = b.id) AS counted
            FROM count_bringing b
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate bulk;
    private final CountedCatalogue catalogue;
    private final CurrentPerson currentPerson;

    BringingStore(JdbcClient jdbc, JdbcTemplate bulk, CountedCatalogue catalogue, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.catalogue = catalogue;
        this.currentPerson = currentPerson;
    }

    /** With the ids that stay inside. */
    record Stored(long id, @Nullable FileId file, Bringing bringing) {}

    /** The newest first. */
    List<Stored> all(ServiceId service) {
        return jdbc.sql(BRINGINGS + "WHERE b.service_id = ? ORDER BY b.brought_at DESC, b.id DESC")
                .param(service.value())
                .query((row, number) -> stored(row))
                .list();
    }

    Optional<Stored> find(ServiceId service, UUID uuid) {
        return jdbc.sql(BRINGINGS + "WHERE b.service_id = ? AND b.uuid = ?")
                .params(service.value(), uuid.toString())
                .query((row, number) -> stored(row))
                .optional();
    }

    /** Grows with each bringing and each that is taken back. */
    long revision(ServiceId service) {
        return jdbc.sql("SELECT COUNT(*) + COUNT(taken_back_at) FROM count_bringing WHERE service_id = ?")
                .param(service.value())
                .query(Long.class)
                .single();
    }

    void insert(ServiceId service, long id, Bringing bringing, @Nullable FileId file) {
        jdbc.sql("""
                        INSERT INTO count_bringing (id, uuid, service_id, kind, file_id, file_name, sector, added, changed,
                            unchanged, brought_at, brought_by, brought_by_name)
                        VALUES (:id, :uuid, :service, :kind, :file, :name, :sector, :added, :changed, :unchanged, :at,
                            :by, :byName)""")
                .param("id", id)
                .param("uuid", bringing.uuid().toString())
                .param("service", service.value())
                .param("kind", bringing.kind().name())
                .param("file", file == null ? null : file.value())
                .param("name", bringing.fileName())
                .param("sector", bringing.partner().map(Sector::name).orElse(""))
                .param("added", bringing.added())
                .param("changed", bringing.changed())
                .param("unchanged", bringing.unchanged())
                .param("at", CountStore.moment(bringing.at()))
                .param("by", currentPerson.idForRecord().value())
                .param("byName", bringing.by())
                .update();
    }

    /** What the bringing says anything of. */
    void cover(ServiceId service, long id, Collection<CountStore.Draft> drafts) {
        List<Object[]> rows = new ArrayList<>(drafts.stream()
                .collect(Collectors.toMap(
                        draft -> draft.row().cell().slice(),
                        draft -> new Object[] {
                            service.value(),
                            id,
                            draft.row().cell().counted().value(),
                            draft.authorityId(),
                            draft.row().cell().period().start(),
                            draft.row().cell().period().end()
                        },
                        (one, same) -> one))
                .values());
        bulk.batchUpdate(
                "INSERT INTO count_bringing_slice (service_id, bringing_id, counted, authority_id, period_start, period_end)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** Whether one that came after this and stands says anything of the same: it may rest on what this one brought. */
    boolean laterStands(ServiceId service, long id) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM count_bringing own
                        JOIN count_bringing_slice s ON s.bringing_id = own.id
                        JOIN count_bringing_slice t ON t.service_id = s.service_id AND t.counted = s.counted
                         AND t.authority_id = s.authority_id AND t.period_start = s.period_start
                         AND t.period_end = s.period_end AND t.bringing_id <> s.bringing_id
                        JOIN count_bringing later ON later.id = t.bringing_id AND later.taken_back_at IS NULL
                         AND (later.brought_at, later.id) > (own.brought_at, own.id)
                        WHERE own.service_id = ? AND own.id = ?""").params(service.value(), id).query(Long.class).single() > 0;
    }

    void takenBack(ServiceId service, long id, Instant at) {
        jdbc.sql("""
                        UPDATE count_bringing SET taken_back_at = ?, taken_back_by = ?, taken_back_by_name = ?
                        WHERE service_id = ? AND id = ?""")
                .params(
                        CountStore.moment(at),
                        currentPerson.idForRecord().value(),
                        currentPerson.nameForRecord(),
                        service.value(),
                        id)
                .update();
    }

    private Stored stored(ResultSet row) throws SQLException {
        long file = row.getLong("file_id");
        boolean typed = row.wasNull();
        String sector = row.getString("sector");
        LocalDateTime back = row.getObject("taken_back_at", LocalDateTime.class);
        return new Stored(
                row.getLong("id"),
                typed ? null : new FileId(file),
                new Bringing(
                        UUID.fromString(row.getString("uuid")),
                        Bringing.Kind.valueOf(row.getString("kind")),
                        row.getString("file_name"),
                        sector.isEmpty() ? null : Sector.valueOf(sector),
                        inOrder(row.getString("counted")),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getObject("brought_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("brought_by_name"),
                        back == null ? null : back.toInstant(ZoneOffset.UTC),
                        row.getString("taken_back_by_name")));
    }

    private List<CountedCode> inOrder(@Nullable String codes) {
        List<String> named = codes == null ? List.of() : Arrays.asList(codes.split(" "));
        return catalogue.all().stream()
                .map(Counted::code)
                .filter(code -> named.contains(code.value()))
                .toList();
    }
}
