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
            JOIN observation o ON o.service_id = s.id AND o.cell_id IN (:cells) AND o.period_start = :start
              AND o.period_end = :end AND o.stream = 'RETURNED' AND o.superseded_at = :never AND o.value IS NOT NULL
            WHERE s.valid_from <= :end AND s.valid_to >= :start
            ORDER BY s.id
            """;

    private final JdbcClient jdbc;
    private final CellRegistry cells;

    GroupPoolStore(JdbcClient jdbc, CellRegistry cells) {
        this.jdbc = jdbc;
        this.cells = cells;
    }

    /**
     * One service in the quarter.
     *
     * @param sums of each group, if the service has all of them
     * @param inWhole whether it has the figure of all groups together
     */
    record Row(
            ServiceId service,
            long family,
            long region,
            String country,
            Optional<List<BigDecimal>> sums,
            boolean inWhole) {

        Row withoutSums() {
            return new Row(service, family, region, country, Optional.empty(), inWhole);
        }
    }

    List<Row> rows(GroupPoolQuery query) {
        List<CellCode> wanted = new ArrayList<>(query.cells());
        query.wholeCell().ifPresent(wanted::add);
        Map<Long, CellCode> codes = new HashMap<>();
        wanted.forEach(code -> codes.put(cells.id(code).value(), code));
        Quarter quarter = query.quarter();
        Map<Long, List<Figure>> byService = new LinkedHashMap<>();
        jdbc.sql(FIGURES)
                .param("cells", codes.keySet())
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

    private record Figure(long service, long family, long region, String country, CellCode cell, BigDecimal value) {}

    private static Figure figure(ResultSet row, Map<Long, CellCode> codes) throws SQLException {
        return new Figure(
                row.getLong("id"),
                row.getLong("family_id"),
                row.getLong("region_id"),
                row.getString("country"),
                Objects.requireNonNull(codes.get(row.getLong("cell_id"))),
                Objects.requireNonNull(Stored.value(row)));
    }

    private static Row row(GroupPoolQuery query, List<Figure> figures) {
        Map<CellCode, BigDecimal> values = new HashMap<>();
        figures.forEach(figure -> values.put(figure.cell(), figure.value()));
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
                query.wholeCell().filter(values::containsKey).isPresent());
    }
}
