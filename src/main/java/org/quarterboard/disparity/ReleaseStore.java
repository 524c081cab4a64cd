package org.quarterboard.disparity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quarterboard.files.FileId;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.statistics.DisclosureCell;
import org.quarterboard.statistics.DisclosureMark;
import org.quarterboard.statistics.DisclosureRelation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps public statements. They are only ever added. */
@Component
class ReleaseStore {

    private static final String STATEMENTS = """
            SELECT r.id, r.uuid, r.told, r.published_at, r.published_by_name, w.notice, w.withdrawn_at,
                   w.withdrawn_by_name
            FROM disparity_release r LEFT JOIN disparity_release_withdrawal w ON w.release_id = r.id
            WHERE r.service_id = :service
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate bulk;
    private final CurrentPerson currentPerson;
    private final Today today;

    ReleaseStore(JdbcClient jdbc, JdbcTemplate bulk, CurrentPerson currentPerson, Today today) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    /** What later statements must know of all earlier ones, withdrawn or not. */
    ReleaseHistory history(ServiceId service) {
        Map<String, PublishedCount> counts = new HashMap<>();
        jdbc.sql("""
                        SELECT c.count_key, c.number, c.guarded, c.mark, c.few_below, r.threshold
                        FROM disparity_release_count c JOIN disparity_release r ON r.id = c.release_id
                        WHERE c.service_id = ? ORDER BY r.published_at, r.id""").param(service.value()).query(row -> {
            PublishedCount count = count(row);
            counts.merge(count.key(), count, PublishedCount::with);
        });
        Set<DisclosureRelation> relations = new HashSet<>();
        jdbc.sql("SELECT structure FROM disparity_release WHERE service_id = ?")
                .param(service.value())
                .query(row -> {
                    relations.addAll(ReleaseJson.relations(row.getString("structure")));
                });
        return new ReleaseHistory(counts, List.copyOf(relations));
    }

    private static PublishedCount count(ResultSet row) throws SQLException {
        String mark = row.getString("mark");
        return new PublishedCount(
                row.getString("count_key"),
                row.getLong("number"),
                row.getBoolean("guarded"),
                mark.isEmpty() ? null : DisclosureMark.valueOf(mark),
                row.getInt("few_below"),
                row.getInt("threshold"));
    }

    /** The newest first. */
    List<PublicStatement> all(ServiceId service) {
        Map<Long, List<ReleaseFile>> files = files(service);
        return jdbc.sql(STATEMENTS + " ORDER BY r.published_at DESC, r.id DESC")
                .param("service", service.value())
                .query((row, number) -> statement(row, files.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    Optional<PublicStatement> one(ServiceId service, UUID uuid) {
        return all(service).stream().filter(one -> one.uuid().equals(uuid)).findFirst();
    }

    private Map<Long, List<ReleaseFile>> files(ServiceId service) {
        Map<Long, List<ReleaseFile>> files = new HashMap<>();
        jdbc.sql("SELECT * FROM disparity_release_file WHERE service_id = ? ORDER BY language DESC, kind, position")
                .param(service.value())
                .query(row -> {
                    files.computeIfAbsent(row.getLong("release_id"), ignored -> new ArrayList<>())
                            .add(new ReleaseFile(
                                    ReleaseFile.Kind.valueOf(row.getString("kind")),
                                    Locale.of(row.getString("language")),
                                    row.getInt("position"),
                                    new FileId(row.getLong("file_id"))));
                });
        return files;
    }

    private static PublicStatement statement(ResultSet row, List<ReleaseFile> files) throws SQLException {
        String notice = row.getString("notice");
        return new PublicStatement(
                UUID.fromString(row.getString("uuid")),
                ReleaseJson.read(row.getString("told")),
                instant(row, "published_at"),
                row.getString("published_by_name"),
                notice == null
                        ? null
                        : new PublicStatement.Withdrawal(
                                notice, instant(row, "withdrawn_at"), row.getString("withdrawn_by_name")),
                files);
    }

    void write(ServiceId service, UUID uuid, ReleaseDecision decision, ProtectedRelease told, List<ReleaseFile> files) {
        long id = jdbc.sql("SELECT NEXT VALUE FOR disparity_release_seq")
                .query(Long.class)
                .single();
        jdbc.sql("""
                        INSERT INTO disparity_release (id, uuid, service_id, quarter_start, threshold, told, structure,
                            published_at, published_by, published_by_name)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        uuid.toString(),
                        service.value(),
                        told.question().quarter().start(),
                        told.threshold(),
                        ReleaseJson.write(told),
                        ReleaseJson.write(decision.structure()),
                        now(),
                        currentPerson.idForRecord().value(),
                        currentPerson.nameForRecord())
                .update();
        bulk.batchUpdate(
                """
                INSERT INTO disparity_release_count (service_id, release_id, count_key, number, guarded, mark, reason,
                    few_below)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                decision.kept().stream()
                        .map(count -> new Object[] {
                            service.value(),
                            id,
                            count.key(),
                            count.value(),
                            count.guarded(),
                            count.mark() == null ? "" : count.mark().name(),
                            reason(decision, count.key()),
                            count.below()
                        })
                        .toList());
        bulk.batchUpdate(
                """
                INSERT INTO disparity_release_file (service_id, release_id, language, kind, position, file_id)
                VALUES (?, ?, ?, ?, ?, ?)""",
                files.stream()
                        .map(file -> new Object[] {
                            service.value(),
                            id,
                            file.language().getLanguage(),
                            file.kind().name(),
                            file.position(),
                            file.file().value()
                        })
                        .toList());
    }

    private static String reason(ReleaseDecision decision, String key) {
        DisclosureCell cell = decision.outcome().cells().get(key);
        return cell == null ? "" : cell.reason().name();
    }

    void withdraw(ServiceId service, UUID uuid, String notice) {
        jdbc.sql("""
                        INSERT INTO disparity_release_withdrawal (service_id, release_id, notice, withdrawn_at,
                            withdrawn_by, withdrawn_by_name)
                        SELECT service_id, id, ?, ?, ?, ? FROM disparity_release WHERE service_id = ? AND uuid = ?""")
                .params(
                        notice,
                        now(),
                        currentPerson.idForRecord().value(),
                        currentPerson.nameForRecord(),
                        service.value(),
                        uuid.toString())
                .update();
    }

    DisclosureThreshold threshold(ServiceId service) {
        return jdbc.sql("""
                        SELECT threshold, reason, set_at, set_by_name FROM disclosure_threshold
                        WHERE service_id = ? ORDER BY number DESC LIMIT 1""")
                .param(service.value())
                .query((row, number) -> new DisclosureThreshold(
                        row.getInt("threshold"),
                        new DisclosureThreshold.Change(
                                row.getString("reason"), instant(row, "set_at"), row.getString("set_by_name"))))
                .optional()
                .orElseGet(DisclosureThreshold::usual);
    }

    void threshold(ServiceId service, int threshold, String reason) {
        jdbc.sql("""
                        INSERT INTO disclosure_threshold (service_id, number, threshold, reason, set_at, set_by, set_by_name)
                        SELECT ?, COALESCE(MAX(number), 0) + 1, ?, ?, ?, ?, ? FROM disclosure_threshold
                        WHERE service_id = ?""")
                .params(
                        service.value(),
                        threshold,
                        reason,
                        now(),
                        currentPerson.idForRecord().value(),
                        currentPerson.nameForRecord(),
                        service.value())
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(today.instant(), ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
