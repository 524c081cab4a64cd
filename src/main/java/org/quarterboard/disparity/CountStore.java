package org.quarterboard.disparity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes counts by group. Nothing is overwritten: what no longer stands says since when. */
@Component
class CountStore {

    static final LocalDateTime NEVER = LocalDateTime.of(9999, 12, 31, 0, 0);

    private static final int IDS_PER_NUMBER = 50;
    private static final String COUNTS = """
            SELECT c.id, c.authority_id, COALESCE(a.code, '') AS authority, c.counted, c.period_start, c.period_end,
                   c.group_code, c.number, c.gap, c.source, c.source_date, c.basis, c.source_row, c.superseded_at,
                   b.uuid, b.kind, b.file_name
            FROM group_count c
            JOIN count_bringing b ON b.id = c.bringing_id
            LEFT JOIN local_authority a ON a.id = c.authority_id
            """;

    /** What stood before a count of the bringing that stands: the newest of a bringing that was not taken back. */
    private static final String BEFORE = """
            SELECT p.id FROM group_count o JOIN group_count p
              ON p.service_id = o.service_id AND p.counted = o.counted AND p.authority_id = o.authority_id
             AND p.period_start = o.period_start AND p.period_end = o.period_end AND p.group_code = o.group_code
             AND p.bringing_id <> o.bringing_id
            JOIN count_bringing b ON b.id = p.bringing_id AND b.taken_back_at IS NULL
            WHERE o.bringing_id = :bringing AND o.superseded_at = :never
              AND NOT EXISTS (
                SELECT 1 FROM group_count q JOIN count_bringing d ON d.id = q.bringing_id AND d.taken_back_at IS NULL
                WHERE q.service_id = p.service_id AND q.counted = p.counted AND q.authority_id = p.authority_id
                  AND q.period_start = p.period_start AND q.period_end = p.period_end
                  AND q.group_code = p.group_code AND q.bringing_id <> o.bringing_id
                  AND (d.brought_at, q.id) > (b.brought_at, p.id))""";

    private final JdbcClient jdbc;
    private final JdbcTemplate bulk;

    CountStore(JdbcClient jdbc, JdbcTemplate bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    /** A count to be written. */
    record Draft(long authorityId, CountRow row) {}

    /** Whoever writes for the service waits here for whoever else does. */
    void hold(ServiceId service) {
        jdbc.sql("SELECT id FROM service WHERE id = ? FOR UPDATE")
                .param(service.value())
                .query(Long.class)
                .list();
    }

    List<StandingCount> standing(ServiceId service) {
        return jdbc.sql(COUNTS + "WHERE c.service_id = :service AND c.superseded_at = :never")
                .param("service", service.value())
                .param("never", NEVER)
                .query((row, number) -> standing(row))
                .list();
    }

    List<StandingCount> standing(ServiceId service, CountedCode counted) {
        return standing(service, List.of(counted));
    }

    List<StandingCount> standing(ServiceId service, Collection<CountedCode> counted) {
        return jdbc.sql(COUNTS + """
                        WHERE c.service_id = :service AND c.superseded_at = :never AND c.counted IN (:counted)
                        ORDER BY c.entered_at, c.id""")
                .param("service", service.value())
                .param("never", NEVER)
                .param("counted", counted.stream().map(CountedCode::value).toList())
                .query((row, number) -> standing(row))
                .list();
    }

    /** The same of many services, of periods that end in the span or, for a population, in any year up to it. */
    List<OfService> standing(Collection<ServiceId> services, CountedCode counted, LocalDate until) {
        if (services.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(COUNTS.replace("SELECT c.id,", "SELECT c.service_id, c.id,") + """
                        WHERE c.service_id IN (:services) AND c.superseded_at = :never AND c.counted = :counted
                          AND c.period_end <= :until
                        ORDER BY c.entered_at""")
                .param("services", services.stream().map(ServiceId::value).toList())
                .param("never", NEVER)
                .param("counted", counted.value())
                .param("until", until)
                .query((row, number) -> new OfService(new ServiceId(row.getLong("service_id")), standing(row)))
                .list();
    }

    /** A count, and whose it is. */
    record OfService(ServiceId service, StandingCount count) {}

    /** The newest period of each thing of which there is anything. */
    Map<CountedCode, Period> newest(ServiceId service) {
        Map<CountedCode, Period> newest = new HashMap<>();
        jdbc.sql("""
                        SELECT counted, period_start, period_end FROM group_count
                        WHERE service_id = ? AND superseded_at = ? GROUP BY counted, period_start, period_end""").params(service.value(), NEVER).query(row -> {
            newest.merge(
                    new CountedCode(row.getString("counted")),
                    period(row),
                    (one, other) -> one.compareTo(other) < 0 ? other : one);
        });
        return newest;
    }

    /** Each line of the bringing once, however often it was put back. */
    List<BroughtCount> of(ServiceId service, long bringing) {
        return jdbc.sql(COUNTS + """
                        WHERE c.service_id = :service AND c.bringing_id = :bringing AND NOT EXISTS (
                            SELECT 1 FROM group_count later WHERE later.bringing_id = c.bringing_id
                              AND later.source_row = c.source_row AND later.id > c.id)
                        ORDER BY c.source_row""")
                .param("service", service.value())
                .param("bringing", bringing)
                .query((row, number) -> new BroughtCount(
                        row(row),
                        row.getObject("superseded_at", LocalDateTime.class).equals(NEVER)))
                .list();
    }

    void insert(ServiceId service, long bringing, Collection<Draft> drafts, Instant at) {
        Ids ids = new Ids("group_count_seq");
        List<Object[]> rows = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            CountCell cell = draft.row().cell();
            CountValue value = draft.row().value();
            rows.add(new @Nullable Object[] {
                ids.next(),
                service.value(),
                draft.authorityId(),
                cell.counted().value(),
                cell.period().start(),
                cell.period().end(),
                cell.group().code(),
                value.number(),
                value.gap().name(),
                value.source(),
                value.sourceDate(),
                value.basis(),
                bringing,
                draft.row().line(),
                moment(at)
            });
        }
        bulk.batchUpdate("""
                INSERT INTO group_count (id, service_id, authority_id, counted, period_start, period_end, group_code,
                    number, gap, source, source_date, basis, bringing_id, source_row, entered_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    void supersede(Collection<Long> counts, Instant at) {
        List<Object[]> rows =
                counts.stream().map(id -> new Object[] {moment(at), id, NEVER}).toList();
        if (!rows.isEmpty()) {
            bulk.batchUpdate("UPDATE group_count SET superseded_at = ? WHERE id = ? AND superseded_at = ?", rows);
        }
    }

    /**
     * Ends what stands of the bringing and enters again what stood before it.
     *
     * @return how many counts ended
     */
    int takeBack(ServiceId service, long bringing, Instant at) {
        List<Long> before = jdbc.sql(BEFORE)
                .param("bringing", bringing)
                .param("never", NEVER)
                .query((row, number) -> row.getLong("id"))
                .list();
        List<Long> own = jdbc.sql("SELECT id FROM group_count WHERE bringing_id = ? AND superseded_at = ?")
                .params(bringing, NEVER)
                .query((row, number) -> row.getLong("id"))
                .list();
        supersede(own, at);
        Ids ids = new Ids("group_count_seq");
        List<Object[]> again = before.stream()
                .map(id -> new Object[] {ids.next(), moment(at), id, service.value()})
                .toList();
        if (!again.isEmpty()) {
            bulk.batchUpdate("""
                    INSERT INTO group_count (id, service_id, authority_id, counted, period_start, period_end, group_code,
                        number, gap, source, source_date, basis, bringing_id, source_row, entered_at)
                    SELECT ?, service_id, authority_id, counted, period_start, period_end, group_code, number, gap,
                        source, source_date, basis, bringing_id, source_row, ?
                    FROM group_count WHERE id = ? AND service_id = ?""", again);
        }
        return own.size();
    }

    long nextBringing() {
        return new Ids("count_bringing_seq").next();
    }

    /** The ids of the authorities with these codes. */
    Map<String, Long> authorities(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        Map<String, Long> found = new HashMap<>();
        jdbc.sql("SELECT id, code FROM local_authority WHERE code IN (:codes)")
                .param("codes", codes)
                .query(row -> {
                    found.put(row.getString("code"), row.getLong("id"));
                });
        return found;
    }

    static LocalDateTime moment(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class));
    }

    private static StandingCount standing(ResultSet row) throws SQLException {
        return new StandingCount(
                row.getLong("id"),
                row.getLong("authority_id"),
                row(row),
                UUID.fromString(row.getString("uuid")),
                Bringing.Kind.valueOf(row.getString("kind")),
                row.getString("file_name"));
    }

    private static CountRow row(ResultSet row) throws SQLException {
        long number = row.getLong("number");
        boolean none = row.wasNull();
        return new CountRow(
                row.getInt("source_row"),
                new CountCell(
                        new CountedCode(row.getString("counted")),
                        row.getString("authority"),
                        period(row),
                        GroupKey.parse(row.getString("group_code")).orElseThrow()),
                new CountValue(
                        none ? null : number,
                        CountGap.valueOf(row.getString("gap")),
                        row.getString("source"),
                        row.getObject("source_date", LocalDate.class),
                        row.getString("basis")));
    }

    /** Fifty ids to each number of a sequence, which counts in fifties. */
    private final class Ids {

        private final String sequence;
        private long next;
        private int left;

        Ids(String sequence) {
            this.sequence = sequence;
        }

        long next() {
            if (left == 0) {
                next = jdbc.sql("SELECT NEXTVAL(" + sequence + ")")
                        .query(Long.class)
                        .single();
                left = IDS_PER_NUMBER;
            }
            left--;
            return next++;
        }
    }
}
