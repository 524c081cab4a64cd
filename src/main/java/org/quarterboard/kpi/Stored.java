package org.quarterboard.kpi;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Period;

/** How values of Java stand in columns: instants as UTC date-times, a figure not superseded at the end of time. */
final class Stored {

    /** Stands in {@code superseded_at} of a current figure, because a unique key may hold no NULL. */
    static final LocalDateTime NEVER = LocalDateTime.of(9999, 12, 31, 0, 0);

    private Stored() {}

    static LocalDateTime moment(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class));
    }

    /** Without the zeros that the column pads it with. */
    static @Nullable BigDecimal value(ResultSet row) throws SQLException {
        return value(row, "value");
    }

    /** The same of another column. */
    static @Nullable BigDecimal value(ResultSet row, String column) throws SQLException {
        BigDecimal padded = row.getBigDecimal(column);
        if (padded == null) {
            return null;
        }
        BigDecimal plain = padded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** The gap of a row; null where it has a value. */
    static @Nullable Gap gap(ResultSet row) throws SQLException {
        String code = row.getString("gap");
        return code.isEmpty() ? null : Gap.valueOf(code);
    }

    static String gap(@Nullable Gap gap) {
        return gap == null ? "" : gap.name();
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }
}
