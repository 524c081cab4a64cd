package org.quarterboard.kpi;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes figures of any number of services in the caller's transaction. Writers of one service wait for each other at
 * the service's row; an unchanged figure writes nothing; a changed one supersedes the figure that is held.
 */
@Component
class ObservationWriter {

    static final int SUPERSEDED_AT_ONCE = 1000;

    private static final String INSERT = """
            INSERT INTO observation (id, service_id, period_start, period_end, cell_id, stream, value, gap, provisional,
                                     source_kind, source_id, source_row, reason, entered_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate bulk;
    private final JdbcClient jdbc;
    private final ObservationComparer comparer;
    private final CellRegistry cells;
    private final ReturnStore returns;
    private final IdBlocks ids;
    private final Today today;

    ObservationWriter(
            JdbcTemplate bulk,
            JdbcClient jdbc,
            ObservationComparer comparer,
            CellRegistry cells,
            ReturnStore returns,
            IdBlocks ids,
            Today today) {
        this.bulk = bulk;
        this.jdbc = jdbc;
        this.comparer = comparer;
        this.cells = cells;
        this.returns = returns;
        this.ids = ids;
        this.today = today;
    }

    /** @throws UserFacingException if a return that would change is locked; derived figures change none */
    @Transactional(propagation = Propagation.MANDATORY)
    public Comparison write(Map<ServiceId, List<NewObservation>> offered, Source source) {
        holdServices(offered.keySet());
        Comparison comparison = comparer.compare(offered, source, true);
        comparison.locked().stream().sorted(ReturnKey.IN_ORDER).findFirst().ifPresent(ObservationWriter::refuse);
        List<Compared> news = comparison.figures().stream()
                .filter(figure -> figure.effect() != Compared.Effect.UNCHANGED)
                .toList();
        if (!news.isEmpty()) {
            Instant at = after(news);
            supersede(news, source, at);
            insert(news, source, Stored.moment(at));
            returns.received(returned(news, any -> true), returned(news, ObservationWriter::answers), at);
        }
        return comparison;
    }

    /** What is derived stands beside the return: it was not received, and what was checked or sent stays so. */
    private Set<ReturnKey> returned(List<Compared> news, Predicate<NewObservation> which) {
        Set<ReturnKey> touched = new HashSet<>();
        for (Compared figure : news) {
            if (figure.offered().stream() == Stream.RETURNED && which.test(figure.offered())) {
                touched.add(cells.returnKey(figure.service(), figure.offered()));
            }
        }
        return touched;
    }

    private static boolean answers(NewObservation offered) {
        return offered.gap() != Gap.NOT_RETURNED;
    }

    /** Writers of one service wait for each other here. */
    void holdServices(Set<ServiceId> services) {
        List<Long> inOrder = services.stream().map(ServiceId::value).sorted().toList();
        if (!inOrder.isEmpty()) {
            jdbc.sql("SELECT id FROM service WHERE id IN (:services) ORDER BY id FOR UPDATE")
                    .param("services", inOrder)
                    .query(Long.class)
                    .list();
        }
    }

    static void refuse(ReturnKey locked) {
        Period period = locked.period();
        Object[] words = period.asQuarter()
                .map((Quarter quarter) -> new Object[] {locked.kpi(), "Q" + quarter.number(), quarter.financialYear()})
                .orElseGet(() -> new Object[] {
                    locked.kpi(), period.start() + " –", period.end().toString()
                });
        throw new LockedReturnException(words);
    }

    /** Now, but later than every figure that is superseded: a figure holds for at least a microsecond. */
    private Instant after(List<Compared> news) {
        Instant at = today.instant();
        for (Compared figure : news) {
            Held held = figure.held();
            if (held != null && !held.enteredAt().isBefore(at)) {
                at = held.enteredAt().plusNanos(1000);
            }
        }
        return at;
    }

    private void supersede(List<Compared> news, Source source, Instant at) {
        List<Long> old = new ArrayList<>();
        for (Compared figure : news) {
            Held held = figure.held();
            if (held != null) {
                old.add(held.id().value());
            }
        }
        for (int from = 0; from < old.size(); from += SUPERSEDED_AT_ONCE) {
            List<Long> some = old.subList(from, Math.min(old.size(), from + SUPERSEDED_AT_ONCE));
            int done = jdbc.sql("""
                            UPDATE observation SET superseded_at = :at, superseded_by = :by
                            WHERE id IN (:ids) AND superseded_at = :never""")
                    .param("at", Stored.moment(at))
                    .param("by", source.id().toString())
                    .param("ids", some)
                    .param("never", Stored.NEVER)
                    .update();
            if (done != some.size()) {
                throw new OptimisticLockingFailureException("A figure was superseded by somebody else");
            }
        }
    }

    private void insert(List<Compared> news, Source source, LocalDateTime at) {
        IdBlocks.Ids block = ids.take("observation_seq", news.size());
        bulk.batchUpdate(INSERT, new BatchPreparedStatementSetter() {
            @Override
            public void setValues(PreparedStatement row, int number) throws SQLException {
                Compared figure = news.get(number);
                NewObservation offered = figure.offered();
                row.setLong(1, block.nextLong());
                row.setLong(2, figure.service().value());
                row.setObject(3, offered.period().start());
                row.setObject(4, offered.period().end());
                row.setLong(5, cells.id(offered.cell()).value());
                row.setString(6, offered.stream().name());
                if (offered.value() == null) {
                    row.setNull(7, Types.DECIMAL);
                } else {
                    row.setBigDecimal(7, offered.value());
                }
                row.setString(8, Stored.gap(offered.gap()));
                row.setBoolean(9, offered.provisional());
                row.setString(10, source.kind().name());
                row.setString(11, source.id().toString());
                row.setInt(12, offered.row());
                row.setString(13, source.reason());
                row.setObject(14, at);
            }

            @Override
            public int getBatchSize() {
                return news.size();
            }
        });
    }
}
