package org.quarterboard.bench;

import java.util.List;

/**
 * A statement that fetches figures by itself.
 *
 * @param mariaDb as MariaDB takes it
 * @param duckDb as DuckDB takes it; mostly the same
 * @param parameters in the order of the question marks
 */
record SqlQuery(String mariaDb, String duckDb, List<Object> parameters) {

    SqlQuery {
        parameters = List.copyOf(parameters);
    }

    static SqlQuery same(String sql, Object... parameters) {
        return new SqlQuery(sql, sql, List.of(parameters));
    }
}
