package org.quarterboard.kpi;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads figures, each time in one query. */
@Component
class ObservationReader {

    private static final String COLUMNS = """
            SELECT id, service_id, period_start, period_end, cell_id, stream, value, gap, provisional, source_kind,
                   source_id, source_row, reason, entered_at, superseded_at
            FROM observation
            """;
    private static final String IN_ORDER = " ORDER BY period_end, period_start, cell_id, stream";

    private final JdbcClient jdbc;
    private final CellRegistry cells;

    ObservationReader(JdbcClient jdbc, CellRegistry cells) {
        this.jdbc = jdbc;
        this.cells = cells;
    }

    /** Current figures of the cells whose periods lie within the span. */
    List<Observation> current(ServiceId service, Collection<CellCode> of, Period span) {
        if (of.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(COLUMNS + """
                        WHERE service_id = :service AND cell_id IN (:cells) AND period_start >= :from
                          AND period_end <= :to AND superseded_at = :never""" + IN_ORDER)
                .param("service", service.value())
                .param("cells", ids(of))
                .param("from", span.start())
                .param("to", span.end())
                .param("never", Stored.NEVER)
                .query(mapper())
                .list();
    }

    /** The current returned values alone, by cell and period: for many cells of many quarters. */
    Map<CellCode, Map<Period, BigDecimal>> returnedValues(ServiceId service, Collection<CellCode> of, Period span) {
        Map<CellCode, Map<Period, BigDecimal>> values = new HashMap<>();
        if (of.isEmpty()) {
            return values;
        }
        // Ids of our own, written out: hundreds of parameters cost more than the query itself.
        String written = ids(of).stream().map(String::valueOf).collect(Collectors.joining(","));
        jdbc.sql("""
                        SELECT cell_id, period_start, period_end, value FROM observation FORCE INDEX (observation_once)
                        WHERE service_id = :service AND cell_id IN (%s) AND period_start >= :from AND period_end <= :to
                          AND stream = 'RETURNED' AND superseded_at = :never AND value IS NOT NULL""".formatted(written))
                .param("service", service.value())
                .param("from", span.start())
                .param("to", span.end())
                .param("never", Stored.NEVER)
                .query(row -> {
                    values.computeIfAbsent(cells.code(row.getLong("cell_id")), ignored -> new HashMap<>())
                            .put(Stored.period(row), Objects.requireNonNull(Stored.value(row)));
                });
        return values;
    }

    /** Figures of the cells as they stood at the instant, an instant of change already showing the new figure. */
    List<Observation> asOf(ServiceId service, Collection<CellCode> of, Instant at) {
        if (of.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(COLUMNS + """
                        WHERE service_id = :service AND cell_id IN (:cells) AND entered_at <= :at
                          AND superseded_at > :at""" + IN_ORDER)
                .param("service", service.value())
                .param("cells", ids(of))
                .param("at", Stored.moment(at))
                .query(mapper())
                .list();
    }

    /** All returned figures of the period as they stood at the instant. */
    List<Observation> returned(ServiceId service, Period period, Instant at) {
        return jdbc.sql(COLUMNS + """
                        WHERE service_id = :service AND period_start = :start AND period_end = :end
                          AND stream = 'RETURNED' AND entered_at <= :at AND superseded_at > :at""" + IN_ORDER)
                .param("service", service.value())
                .param("start", period.start())
                .param("end", period.end())
                .param("at", Stored.moment(at))
                .query(mapper())
                .list();
    }

    List<Observation> byIds(ServiceId service, Collection<ObservationId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(COLUMNS + "WHERE service_id = :service AND id IN (:ids)" + IN_ORDER)
                .param("service", service.value())
                .param("ids", ids.stream().map(ObservationId::value).toList())
                .query(mapper())
                .list();
    }

    Optional<Observation> one(ServiceId service, ObservationId id) {
        return byIds(service, List.of(id)).stream().findFirst();
    }

    /** All figures ever held for the cell, period and stream of this one, newest first. */
    List<Observation> history(Observation figure) {
        return jdbc.sql(COLUMNS + """
                        WHERE service_id = :service AND cell_id = :cell AND period_start = :start
                          AND period_end = :end AND stream = :stream
                        ORDER BY superseded_at DESC""")
                .param("service", figure.service().value())
                .param("cell", cells.id(figure.cell()).value())
                .param("start", figure.period().start())
                .param("end", figure.period().end())
                .param("stream", figure.stream().name())
                .query(mapper())
                .list();
    }

    private List<Long> ids(Collection<CellCode> codes) {
        List<Long> ids = new ArrayList<>(codes.size());
        for (CellCode code : codes) {
            ids.add(cells.id(code).value());
        }
        return ids;
    }

    private RowMapper<Observation> mapper() {
        return (row, number) -> new Observation(
                new ObservationId(row.getLong("id")),
                new ServiceId(row.getLong("service_id")),
                Stored.period(row),
                cells.code(row.getLong("cell_id")),
                Stream.valueOf(row.getString("stream")),
                Stored.value(row),
                Stored.gap(row),
                row.getBoolean("provisional"),
                new Source(
                        SourceKind.valueOf(row.getString("source_kind")),
                        Stored.uuid(row, "source_id"),
                        row.getString("reason")),
                row.getInt("source_row"),
                Stored.instant(row, "entered_at"),
                superseded(row));
    }

    private static @Nullable Instant superseded(ResultSet row) throws SQLException {
        LocalDateTime at = row.getObject("superseded_at", LocalDateTime.class);
        return at.equals(Stored.NEVER) ? null : at.toInstant(ZoneOffset.UTC);
    }
}
