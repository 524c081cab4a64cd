package org.quarterboard.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** The same rows in a DuckDB in memory: the columns that the questions touch, in the order of the portal's index. */
final class DuckDbCopy {

    private static final String URL = "jdbc:duckdb:";

    private static final Map<String, String> TABLES = Map.of(
            "service",
            "id BIGINT, code VARCHAR, name VARCHAR, country VARCHAR, region_id BIGINT, family_id BIGINT,"
                    + " valid_from DATE, valid_to DATE",
            "observation",
            "service_id BIGINT, cell_id BIGINT, period_start DATE, period_end DATE, stream VARCHAR,"
                    + " superseded_at TIMESTAMP, id BIGINT, value DECIMAL(20, 6), gap VARCHAR",
            "kpi_return",
            "service_id BIGINT, kpi VARCHAR, period_start DATE, period_end DATE, state VARCHAR, locked INTEGER");

    private DuckDbCopy() {}

    /** It is a library of the measurement alone, not of every build. */
    static boolean isThere() {
        return DriverManager.drivers()
                .map(Driver::getClass)
                .map(Class::getName)
                .anyMatch(name -> name.contains("DuckDB"));
    }

    static Connection of(Connection mariaDb, Path folder) throws SQLException, IOException {
        Connection copy = DriverManager.getConnection(URL);
        Files.createDirectories(folder);
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            String columns =
                    table.getValue().replaceAll("DECIMAL\\(20, 6\\)", "DECIMAL").replaceAll(" [A-Z]+", "");
            Path rows = folder.resolve(table.getKey() + ".tsv").toAbsolutePath();
            export(mariaDb, "SELECT " + columns + " FROM " + table.getKey() + " ORDER BY 1, 2, 3, 4", rows);
            try (var sql = copy.createStatement()) {
                sql.execute("CREATE TABLE " + table.getKey() + " (" + table.getValue() + ")");
                sql.execute(
                        "COPY " + table.getKey() + " FROM '" + rows.toString().replace('\\', '/')
                                + "' (FORMAT csv, DELIMITER '\t', NULLSTR '\\N', HEADER false, QUOTE '')");
            } finally {
                Files.delete(rows);
            }
        }
        return copy;
    }

    private static void export(Connection mariaDb, String query, Path file) throws SQLException, IOException {
        try (var statement = mariaDb.createStatement();
                Writer out = Files.newBufferedWriter(file)) {
            statement.setFetchSize(10_000);
            try (ResultSet rows = statement.executeQuery(query)) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        String value = rows.getString(column);
                        out.write(value == null ? "\\N" : value);
                        out.write(column == columns ? '\n' : '\t');
                    }
                }
            }
        }
    }
}
