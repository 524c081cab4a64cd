package org.quarterboard.kpi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.Scope;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Figures of several services as a table, ordered and cut into pages by the database. Of a returned and a derived figure the
 * one that counts is shown: a value before a gap, and of two values or two gaps the returned one.
 */
@Service
@Transactional(readOnly = true)
public class FigureTable {

    // A returned value always counts; of all else the database looks whether something else does.
    private static final String CURRENT = """
            o.service_id IN (%s) AND o.cell_id IN (%s) AND o.period_start BETWEEN :from AND :to
              AND o.period_end = o.period_start + INTERVAL 3 MONTH - INTERVAL 1 DAY
              AND DAY(o.period_start) = 1 AND MONTH(o.period_start) IN (1, 4, 7, 10) AND o.superseded_at = :never
              AND ((o.stream = 'RETURNED' AND o.value IS NOT NULL) OR NOT EXISTS (
                SELECT 1 FROM observation x
                WHERE x.service_id = o.service_id AND x.cell_id = o.cell_id AND x.period_start = o.period_start
                  AND x.period_end = o.period_end AND x.superseded_at = :never AND x.stream <> o.stream
                  AND ((x.value IS NOT NULL) > (o.value IS NOT NULL)
                    OR ((x.value IS NOT NULL) = (o.value IS NOT NULL) AND x.stream = 'RETURNED'))))
            """;

    private static final String SELECTED = """
            SELECT o.id, o.service_id, o.period_start, o.cell_id, o.value, o.gap, o.provisional,
                   d.id AS over_id, d.value AS over_value, d.gap AS over_gap
            """;

    private static final String DIVIDED_BY = """
            LEFT JOIN observation d ON d.service_id = o.service_id AND d.cell_id = %s
              AND d.period_start = o.period_start AND d.period_end = o.period_end
              AND d.stream = 'RETURNED' AND d.superseded_at = :never
            """;

    private final JdbcClient jdbc;
    private final CellRegistry cells;
    private final CurrentPerson currentPerson;
    private final Scope scope;

    FigureTable(JdbcClient jdbc, CellRegistry cells, CurrentPerson currentPerson, Scope scope) {
        this.jdbc = jdbc;
        this.cells = cells;
        this.currentPerson = currentPerson;
        this.scope = scope;
    }

    /**
     * How many rows the table has.
     *
     * @throws NotFoundException if the person may not read the figures of every service of the query
     */
    public int count(@ReadsService(Capability.READ_KPI) ServiceId home, FigureQuery query) {
        require(query);
        if (query.services().isEmpty() || query.cells().isEmpty()) {
            return 0;
        }
        return bound(jdbc.sql("SELECT COUNT(*) FROM observation o WHERE " + where(query)), query)
                .query(Integer.class)
                .single();
    }

    /**
     * The rows from the offset on, at most as many as the limit.
     *
     * @throws NotFoundException if the person may not read the figures of every service of the query
     */
    public List<FigureRow> rows(
            @ReadsService(Capability.READ_KPI) ServiceId home,
            FigureQuery query,
            FigureQuery.Order order,
            boolean descending,
            int offset,
            int limit) {
        require(query);
        if (query.services().isEmpty() || query.cells().isEmpty()) {
            return List.of();
        }
        String sql = byDenominator(order)
                ? denominatorsFirst(query, order, descending)
                : pageFirst(query, order, descending);
        return bound(jdbc.sql(sql), query)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    private static boolean byDenominator(FigureQuery.Order order) {
        return order == FigureQuery.Order.DENOMINATOR || order == FigureQuery.Order.SHARE;
    }

    private String denominatorsFirst(FigureQuery query, FigureQuery.Order order, boolean descending) {
        return SELECTED
                + """
                FROM observation o JOIN service s ON s.id = o.service_id
                %s WHERE %s ORDER BY %s LIMIT :limit OFFSET :offset""".formatted(DIVIDED_BY.formatted(over(query)), where(query), orderBy(query, order, descending));
    }

    /** Where the order does not ask for them, denominators are looked up of the rows of the page alone. */
    private String pageFirst(FigureQuery query, FigureQuery.Order order, boolean descending) {
        String ordered = orderBy(query, order, descending);
        return SELECTED + """
                FROM (SELECT o.id, o.service_id, o.period_start, o.period_end, o.cell_id, o.value, o.gap, o.provisional
                      FROM observation o JOIN service s ON s.id = o.service_id
                      WHERE %s ORDER BY %s LIMIT :limit OFFSET :offset) o
                JOIN service s ON s.id = o.service_id
                %s ORDER BY %s""".formatted(where(query), ordered, DIVIDED_BY.formatted(over(query)), ordered);
    }

    /** Without a person it is the portal's own work, which was let in by the scope check. */
    private void require(FigureQuery query) {
        currentPerson.viewer().ifPresent(viewer -> {
            if (!scope.services(viewer, Capability.READ_KPI).containsAll(query.services())) {
                throw new NotFoundException();
            }
        });
    }

    /** Ids of our own, written out: hundreds of parameters cost more than the query. */
    private String where(FigureQuery query) {
        String services =
                query.services().stream().map(id -> String.valueOf(id.value())).collect(Collectors.joining(","));
        return CURRENT.formatted(services, ids(query));
    }

    private String ids(FigureQuery query) {
        return query.cells().stream().map(this::id).collect(Collectors.joining(","));
    }

    private String id(CellCode code) {
        return String.valueOf(cells.id(code).value());
    }

    /** The id of the cell that the row's cell is divided by; NULL, which equals nothing, where there is none. */
    private String over(FigureQuery query) {
        if (query.denominators().isEmpty()) {
            return "NULL";
        }
        return query.denominators().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(CellCode::value)))
                .map(entry -> "WHEN " + id(entry.getKey()) + " THEN " + id(entry.getValue()))
                .collect(Collectors.joining(" ", "CASE o.cell_id ", " END"));
    }

    private String orderBy(FigureQuery query, FigureQuery.Order order, boolean descending) {
        String cell = "FIELD(o.cell_id, " + ids(query) + ")";
        String first = switch (order) {
            case SERVICE -> "s.name";
            case QUARTER -> "o.period_start";
            case CELL -> cell;
            case NUMBER -> "o.value";
            case DENOMINATOR -> "d.value";
            case SHARE -> "o.value / NULLIF(d.value, 0)";
        };
        return first + (descending ? " DESC" : "") + ", s.name, s.id, o.period_start, " + cell + ", o.id";
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec sql, FigureQuery query) {
        return sql.param("from", query.from().start())
                .param("to", query.to().end())
                .param("never", Stored.NEVER);
    }

    private FigureRow row(ResultSet row) throws SQLException {
        long over = row.getLong("over_id");
        boolean none = row.wasNull();
        return new FigureRow(
                new ServiceId(row.getLong("service_id")),
                Quarter.of(row.getObject("period_start", LocalDate.class)),
                cells.code(row.getLong("cell_id")),
                new ObservationId(row.getLong("id")),
                Stored.value(row),
                Stored.gap(row),
                row.getBoolean("provisional"),
                none ? null : new FigureRow.Over(new ObservationId(over), Stored.value(row, "over_value"), gap(row)));
    }

    private static @Nullable Gap gap(ResultSet row) throws SQLException {
        String code = row.getString("over_gap");
        return code == null || code.isEmpty() ? null : Gap.valueOf(code);
    }
}
