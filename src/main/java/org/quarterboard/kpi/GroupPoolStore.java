package org.quarterboard.kpi;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the breakdown of a quarter of every service, for {@link GroupPools} alone: nothing of it leaves this room. */
@Component
class GroupPoolStore {

    private static final String FIGURES = """
            SELECT s.id, s.family_id, s.region_id, s.country, o.cell_id, o.value
            FROM service s
            LEFT JOIN observation o ON o.service_id = s.id AND o.cell_id IN (:cells) AND o.period_start = :start
              AND o.period_end = :end AND o.stream = 'RETURNED' AND o.superseded_at = :never AND o.value IS NOT NULL
              AND s.valid_from <= :end AND s.valid_to >= :start
            WHERE o.id IS NOT NULL OR s.id IN (:known)
            ORDER BY s.id
            """;

    private final JdbcClient jdbc;
    private final CellRegistry cells;

    GroupPoolStore(JdbcClient jdbc, CellRegistry cells) {
        this.jdbc = jdbc;
        this.cells = cells;
    }

    /**
     * One service in the quarter, or one that the reader may see and that has no figures in it.
     *
     * @param sums of each group, if the service has all of them
     * @param wholes whether it has what each of the query's wholes asks for
     * @param earlier the same of the breakdowns that are told before
     */
    record Row(
            ServiceId service,
            long family,
            long region,
            String country,
            Optional<List<BigDecimal>> sums,
            List<Boolean> wholes,
            List<Boolean> earlier) {

        Row withoutBreakdown() {
            return new Row(
                    service,
                    family,
                    region,
                    country,
                    Optional.empty(),
                    wholes,
                    earlier.stream().map(ignored -> false).toList());
        }
    }

    /** @param known the services that the reader may see alone: their places count even where they have no figures */
    List<Row> rows(GroupPoolQuery query, Set<ServiceId> known) {
        Map<Long, CellCode> codes = new HashMap<>();
        query.wanted().forEach(code -> codes.put(cells.id(code).value(), code));
        Quarter quarter = query.quarter();
        Map<Long, List<Figure>> byService = new LinkedHashMap<>();
        jdbc.sql(FIGURES)
                .param("cells", codes.keySet())
                .param("known", known.stream().map(ServiceId::value).toList())
                .param("start", quarter.start())
                .param("end", quarter.end())
                .param("never", Stored.NEVER)
                .query(row -> {
                    Figure figure = figure(row, codes);
                    byService
                            .computeIfAbsent(figure.service(), ignored -> new ArrayList<>())
                            .add(figure);
                });
        return byService.values().stream().map(figures -> row(query, figures)).toList();
    }

    private record Figure(
            long service,
            long family,
            long region,
            String country,
            @Nullable CellCode cell,
            BigDecimal value) {}

    private static Figure figure(ResultSet row, Map<Long, CellCode> codes) throws SQLException {
        return new Figure(
                row.getLong("id"),
                row.getLong("family_id"),
                row.getLong("region_id"),
                row.getString("country"),
                codes.get(row.getLong("cell_id")),
                Objects.requireNonNullElse(Stored.value(row), BigDecimal.ZERO));
    }

    private static Row row(GroupPoolQuery query, List<Figure> figures) {
        Map<CellCode, BigDecimal> values = new HashMap<>();
        figures.forEach(figure -> {
            if (figure.cell() != null) {
                values.put(figure.cell(), figure.value());
            }
        });
        boolean complete = values.keySet().containsAll(query.cells());
        Figure any = figures.getFirst();
        return new Row(
                new ServiceId(any.service()),
                any.family(),
                any.region(),
                any.country(),
                complete
                        ? Optional.of(query.groups().stream()
                                .map(cells -> cells.stream()
                                        .map(values::get)
                                        .map(Objects::requireNonNull)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                                .toList())
                        : Optional.empty(),
                has(values, query.wholes()),
                has(values, query.earlier()));
    }

    private static List<Boolean> has(Map<CellCode, BigDecimal> values, List<List<CellCode>> asked) {
        return asked.stream().map(values.keySet()::containsAll).toList();
    }
}
