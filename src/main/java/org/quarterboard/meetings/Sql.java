package org.quarterboard.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.quarterboard.shared.PersonId;

/** How instants and ids stand in the tables of the minutes. */
final class Sql {

    private Sql() {}

    static LocalDateTime moment(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getLong(column));
    }
}
