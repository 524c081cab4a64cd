package org.quarterboard.kpi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back every figure that one file has brought. What stood there before stands there again, with its own source and
 * row; where nothing stood, nothing stands. No row is overwritten or deleted: the figures of the file are superseded, so
 * that what was seen while they held can still be asked.
 */
@Component
class SourceWithdrawal {

    /**
     * What the file's figures took the place of, since it was saved the last time. A figure of the file may itself have
     * been put back, when a later file was taken back: so it is not asked what ended when it began.
     */
    private static final String BEFORE = """
            SELECT before_it.id
            FROM observation o
            JOIN observation before_it ON before_it.service_id = o.service_id AND before_it.cell_id = o.cell_id
             AND before_it.period_start = o.period_start AND before_it.period_end = o.period_end
             AND before_it.stream = o.stream AND before_it.superseded_by = o.source_id
             AND before_it.source_id <> o.source_id
            WHERE o.source_id = :source AND o.superseded_at = :never
              AND NOT EXISTS (SELECT 1 FROM observation undone
                              WHERE undone.service_id = o.service_id AND undone.cell_id = o.cell_id
                                AND undone.period_start = o.period_start AND undone.period_end = o.period_end
                                AND undone.stream = o.stream AND undone.source_id = o.source_id
                                AND undone.superseded_by = o.source_id
                                AND undone.superseded_at > before_it.superseded_at)""";

    /** Current figures of another source where the file's own were replaced and not put back. */
    private static final String REPLACED = """
            SELECT COUNT(DISTINCT now.id)
            FROM observation o
            JOIN observation now ON now.service_id = o.service_id AND now.cell_id = o.cell_id
             AND now.period_start = o.period_start AND now.period_end = o.period_end
             AND now.stream = o.stream AND now.superseded_at = :never
            WHERE o.source_id = :source AND now.source_id <> o.source_id AND o.superseded_by <> o.source_id
              AND NOT EXISTS (SELECT 1 FROM observation undone
                              WHERE undone.service_id = o.service_id AND undone.cell_id = o.cell_id
                                AND undone.period_start = o.period_start AND undone.period_end = o.period_end
                                AND undone.stream = o.stream AND undone.source_id = o.source_id
                                AND undone.superseded_by = o.source_id AND undone.entered_at >= o.entered_at)""";

    private final JdbcClient jdbc;
    private final CellRegistry cells;
    private final ReturnStore returns;
    private final Today today;

    SourceWithdrawal(JdbcClient jdbc, CellRegistry cells, ReturnStore returns, Today today) {
        this.jdbc = jdbc;
        this.cells = cells;
        this.returns = returns;
        this.today = today;
    }

    /**
     * The figures taken back, by service. The services must be held by the caller.
     *
     * @throws UserFacingException if a figure was replaced since by something else, or stands in a locked return
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Map<ServiceId, Integer> of(UUID source) {
        refuseIfReplaced(source);
        Map<ServiceId, Integer> counts = new HashMap<>();
        Set<ReturnKey> touched = new HashSet<>();
        Instant[] newest = {today.instant()};
        jdbc.sql("""
                        SELECT service_id, cell_id, period_start, period_end, entered_at FROM observation
                        WHERE source_id = :source AND superseded_at = :never""")
                .param("source", source.toString())
                .param("never", Stored.NEVER)
                .query(row -> {
                    ServiceId service = new ServiceId(row.getLong("service_id"));
                    counts.merge(service, 1, Integer::sum);
                    touched.add(returnKey(row));
                    Instant entered = Stored.instant(row, "entered_at");
                    if (!entered.isBefore(newest[0])) {
                        newest[0] = entered.plusNanos(1000);
                    }
                });
        returns.lockedAmong(touched, true).stream()
                .sorted(ReturnKey.IN_ORDER)
                .findFirst()
                .ifPresent(ObservationWriter::refuse);
        restore(source, Stored.moment(newest[0]));
        Set<ReturnKey> empty = withoutFigures(touched);
        Set<ReturnKey> standing = new HashSet<>(touched);
        standing.removeAll(empty);
        returns.received(touched, standing, newest[0]);
        returns.emptied(empty);
        return counts;
    }

    /** Those of the returns of which nothing stands. */
    private Set<ReturnKey> withoutFigures(Set<ReturnKey> touched) {
        if (touched.isEmpty()) {
            return Set.of();
        }
        Set<ReturnKey> left = new HashSet<>(touched);
        jdbc.sql("""
                        SELECT service_id, cell_id, period_start, period_end FROM observation
                        WHERE service_id IN (:services) AND period_start IN (:starts) AND stream = 'RETURNED'
                          AND superseded_at = :never AND gap <> 'NOT_RETURNED'""")
                .param(
                        "services",
                        touched.stream().map(key -> key.service().value()).collect(Collectors.toSet()))
                .param(
                        "starts",
                        touched.stream().map(key -> key.period().start()).collect(Collectors.toSet()))
                .param("never", Stored.NEVER)
                .query(row -> {
                    // A cell that the catalogue has no longer belongs to no return that came in.
                    if (cells.knows(row.getLong("cell_id"))) {
                        left.remove(returnKey(row));
                    }
                });
        return left;
    }

    private ReturnKey returnKey(ResultSet row) throws SQLException {
        return new ReturnKey(
                new ServiceId(row.getLong("service_id")),
                cells.kpi(cells.code(row.getLong("cell_id"))),
                Stored.period(row));
    }

    private void refuseIfReplaced(UUID source) {
        Integer replaced = jdbc.sql(REPLACED)
                .param("source", source.toString())
                .param("never", Stored.NEVER)
                .query(Integer.class)
                .single();
        if (replaced > 0) {
            throw new UserFacingException("figures.undo.replaced-since", replaced);
        }
    }

    private void restore(UUID source, LocalDateTime at) {
        List<Long> before = jdbc.sql(BEFORE)
                .param("source", source.toString())
                .param("never", Stored.NEVER)
                .query((row, number) -> row.getLong(1))
                .list();
        jdbc.sql("""
                        UPDATE observation SET superseded_at = :at, superseded_by = :source
                        WHERE source_id = :source AND superseded_at = :never""")
                .param("at", at)
                .param("source", source.toString())
                .param("never", Stored.NEVER)
                .update();
        for (int from = 0; from < before.size(); from += ObservationWriter.SUPERSEDED_AT_ONCE) {
            jdbc.sql("""
                            INSERT INTO observation (id, service_id, period_start, period_end, cell_id, stream, value, gap,
                                                     provisional, source_kind, source_id, source_row, reason, entered_at)
                            SELECT NEXTVAL(observation_seq), service_id, period_start, period_end, cell_id, stream, value,
                                   gap, provisional, source_kind, source_id, source_row, reason, :at
                            FROM observation WHERE id IN (:ids)""")
                    .param("at", at)
                    .param(
                            "ids",
                            before.subList(from, Math.min(before.size(), from + ObservationWriter.SUPERSEDED_AT_ONCE)))
                    .update();
        }
    }
}
