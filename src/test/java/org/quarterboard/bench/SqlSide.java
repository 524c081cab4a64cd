package org.quarterboard.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A bare connection that keeps its statements prepared and reads every column of every row. */
final class SqlSide implements AutoCloseable {

    private final Connection connection;
    private final boolean duckDb;
    private final Map<SqlQuery, PreparedStatement> prepared = new HashMap<>();

    SqlSide(Connection connection, boolean duckDb) {
        this.connection = connection;
        this.duckDb = duckDb;
    }

    /** The rows of each statement of the question. */
    List<List<Object[]>> ask(Question question) throws SQLException {
        List<List<Object[]>> answers = new ArrayList<>();
        for (SqlQuery query : question.queries()) {
            try (ResultSet rows = statement(query).executeQuery()) {
                answers.add(read(rows));
            }
        }
        return answers;
    }

    /** Of the server or the library. */
    String version() throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }

    private PreparedStatement statement(SqlQuery query) throws SQLException {
        PreparedStatement statement = prepared.get(query);
        if (statement == null) {
            statement = connection.prepareStatement(duckDb ? query.duckDb() : query.mariaDb());
            for (int i = 0; i < query.parameters().size(); i++) {
                statement.setObject(i + 1, query.parameters().get(i));
            }
            prepared.put(query, statement);
        }
        return statement;
    }

    private static List<Object[]> read(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        List<Object[]> all = new ArrayList<>();
        while (rows.next()) {
            Object[] row = new Object[columns];
            for (int column = 0; column < columns; column++) {
                Object value = rows.getObject(column + 1);
                row[column] = value instanceof Date day ? day.toLocalDate() : value;
            }
            all.add(row);
        }
        return all;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
