package org.quarterboard.kpi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one read of figures beyond the reader's services, in one statement. It takes together what stands in the same
 * pools, so that nothing here knows which service has which figure.
 */
@Component
class PoolStore {

    // A returned value counts before one that the portal counted itself; a gap is no figure.
    private static final String GROUPS = """
            SELECT own.family_id AS own_family, own.region_id AS own_region, own.country AS own_country,
                   IF(s.family_id IN (SELECT family_id FROM service WHERE id IN (:known)), s.family_id, 0) AS in_family,
                   IF(s.region_id IN (SELECT region_id FROM service WHERE id IN (:known)), s.region_id, 0) AS in_region,
                   s.country AS in_country, s.id IN (:known) AS is_known, COUNT(*) AS services,
                   SUM(COALESCE(n.value, counted.value)) AS numerator, COALESCE(SUM(d.value), 0) AS denominator
            FROM service own
            JOIN service s ON s.valid_from <= :end AND s.valid_to >= :start
            LEFT JOIN observation n ON n.service_id = s.id AND n.cell_id = :numerator AND n.period_start = :start
              AND n.period_end = :end AND n.stream = 'RETURNED' AND n.superseded_at = :never
            LEFT JOIN observation counted ON counted.service_id = s.id AND counted.cell_id = :numerator
              AND counted.period_start = :start AND counted.period_end = :end AND counted.stream = 'DERIVED'
              AND counted.superseded_at = :never
            LEFT JOIN observation d ON d.service_id = s.id AND d.cell_id = :denominator AND d.period_start = :start
              AND d.period_end = :end AND d.stream = 'RETURNED' AND d.superseded_at = :never
            WHERE own.id = :service AND COALESCE(n.value, counted.value) IS NOT NULL
              AND (:denominator = 0 OR d.value IS NOT NULL)
            GROUP BY own_family, own_region, own_country, in_family, in_region, in_country, is_known
            """;

    private final JdbcClient jdbc;
    private final CellRegistry cells;

    PoolStore(JdbcClient jdbc, CellRegistry cells) {
        this.jdbc = jdbc;
        this.cells = cells;
    }

    /** @param known the services that the reader may see alone, the one that is asked about among them */
    Optional<PoolDecision> groups(
            ServiceId service,
            Set<ServiceId> known,
            CellCode numerator,
            @Nullable CellCode denominator,
            Quarter quarter) {
        List<PoolDecision.Place> place = new ArrayList<>();
        List<PoolGroup> groups = new ArrayList<>();
        jdbc.sql(GROUPS)
                .param("service", service.value())
                .param("known", known.stream().map(ServiceId::value).toList())
                .param("numerator", cells.id(numerator).value())
                .param(
                        "denominator",
                        denominator == null ? 0 : cells.id(denominator).value())
                .param("start", quarter.start())
                .param("end", quarter.end())
                .param("never", Stored.NEVER)
                .query(row -> {
                    place.add(place(row));
                    groups.add(group(row));
                });
        return place.stream().findFirst().map(where -> new PoolDecision(where, groups));
    }

    private static PoolDecision.Place place(ResultSet row) throws SQLException {
        return new PoolDecision.Place(
                row.getLong("own_family"), row.getLong("own_region"), row.getString("own_country"));
    }

    private static PoolGroup group(ResultSet row) throws SQLException {
        return new PoolGroup(
                row.getLong("in_family"),
                row.getLong("in_region"),
                row.getString("in_country"),
                row.getBoolean("is_known"),
                row.getInt("services"),
                Objects.requireNonNull(Stored.value(row, "numerator")),
                Objects.requireNonNull(Stored.value(row, "denominator")));
    }
}
