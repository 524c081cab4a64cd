package org.quarterboard.directory;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes populations in bulk: a national file has more than 100,000 rows. */
@Component
class PopulationStore {

    private static final String STANDING = "superseded_at = '9999-12-31 00:00:00'";
    private static final int IDS_PER_NUMBER = 50;
    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PopulationStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A count that stands. */
    record Stored(long id, long authorityId, PopulationCell cell, PopulationCount count) {}

    /** A count to be written. */
    record Draft(long authorityId, PopulationCell cell, PopulationCount count) {}

    /** One ethnicity and sex of an authority in a year, from one source: of one age, or of all, which is 0. */
    record Sum(
            long authorityId,
            int year,
            Ethnicity ethnicity,
            Sex sex,
            int age,
            String source,
            LocalDate sourceDate,
            long children) {}

    List<Stored> standing(Collection<Long> authorities, Collection<Integer> years) {
        if (authorities.isEmpty() || years.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        "SELECT id, authority_id, year, ethnicity, sex, age, children, source, source_date FROM population"
                                + " WHERE authority_id IN (:authorities) AND year IN (:years) AND " + STANDING)
                .param("authorities", authorities)
                .param("years", years)
                .query((row, number) -> new Stored(
                        row.getLong("id"),
                        row.getLong("authority_id"),
                        new PopulationCell(
                                row.getInt("year"),
                                Ethnicity.valueOf(row.getString("ethnicity")),
                                Sex.valueOf(row.getString("sex")),
                                row.getInt("age")),
                        new PopulationCount(
                                row.getInt("children"),
                                row.getString("source"),
                                row.getObject("source_date", LocalDate.class))))
                .list();
    }

    /** @param byAge whether each year of age stands alone, which makes eight times as many */
    List<Sum> sums(Collection<Long> authorities, boolean byAge) {
        if (authorities.isEmpty()) {
            return List.of();
        }
        String by = "authority_id, year, ethnicity, sex, " + (byAge ? "age, " : "") + "source, source_date";
        return jdbc.sql("SELECT " + by + (byAge ? "" : ", 0 AS age") + ", SUM(children) AS children"
                        + " FROM population WHERE authority_id IN (:authorities) AND " + STANDING + " GROUP BY " + by)
                .param("authorities", authorities)
                .query((row, number) -> new Sum(
                        row.getLong("authority_id"),
                        row.getInt("year"),
                        Ethnicity.valueOf(row.getString("ethnicity")),
                        Sex.valueOf(row.getString("sex")),
                        row.getInt("age"),
                        row.getString("source"),
                        row.getObject("source_date", LocalDate.class),
                        row.getLong("children")))
                .list();
    }

    /** The old counts stay readable; from now on they no longer stand. */
    void supersede(List<Stored> old, Instant now) {
        LocalDateTime at = utc(now);
        batches.batchUpdate("UPDATE population SET superseded_at = ? WHERE id = ?", old, BATCH, (statement, each) -> {
            statement.setObject(1, at, Types.TIMESTAMP);
            statement.setLong(2, each.id());
        });
    }

    void insert(List<Draft> drafts, Instant now) {
        LocalDateTime at = utc(now);
        Ids ids = new Ids();
        batches.batchUpdate(
                "INSERT INTO population (id, authority_id, year, ethnicity, sex, age, children, source, source_date,"
                        + " entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                drafts,
                BATCH,
                (statement, draft) -> {
                    statement.setLong(1, ids.next());
                    statement.setLong(2, draft.authorityId());
                    statement.setInt(3, draft.cell().year());
                    statement.setString(4, draft.cell().ethnicity().name());
                    statement.setString(5, draft.cell().sex().name());
                    statement.setInt(6, draft.cell().age());
                    statement.setInt(7, draft.count().children());
                    statement.setString(8, draft.count().source());
                    statement.setObject(9, draft.count().sourceDate(), Types.DATE);
                    statement.setObject(10, at, Types.TIMESTAMP);
                });
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** Fifty ids to each number of the sequence, which counts in fifties. */
    private final class Ids {

        private long next;
        private int left;

        long next() {
            if (left == 0) {
                next = jdbc.sql("SELECT NEXT VALUE FOR population_seq")
                        .query(Long.class)
                        .single();
                left = IDS_PER_NUMBER;
            }
            left--;
            return next++;
        }
    }
}
