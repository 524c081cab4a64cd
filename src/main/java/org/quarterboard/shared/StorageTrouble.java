package org.quarterboard.shared;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises that the database has no room left, or is gone, and says so in words that a person can act on. What was
 * being saved runs in one transaction: with no room left none of it is saved; when the database goes it may have been
 * saved as a whole and nobody heard, so that the person is asked to look.
 */
public final class StorageTrouble {

    /** What is told when the database cannot be reached: it passes. */
    public static final String AWAY = "shared.storage.gone";

    /** 20 and 1021 disk full, 3 and 1026 a write failed, 1114 the table is full. */
    private static final Set<Integer> FULL = Set.of(3, 20, 1021, 1026, 1114);

    /** Got error 28, no space left on the device, from the storage engine. */
    private static final int ENGINE = 1030;

    /** 1053 shutting down, 1927 connection was killed; the driver says the rest by SQL state 08. */
    private static final Set<Integer> GONE = Set.of(1053, 1927);

    /** All that the pool says of a connection that broke, when it is then to be rolled back. */
    private static final String CLOSED = "Connection is closed";

    private static final int DEEPEST_CAUSE = 20;

    private StorageTrouble() {}

    /** What to tell the person, once it has been logged; empty if it is another kind of failure. */
    public static Optional<UserFacingException> told(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            String key = cause instanceof SQLException sql ? key(sql) : null;
            if (key != null) {
                return Optional.of(new UserFacingException(key, ErrorIds.log(failure)));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static @Nullable String key(SQLException failure) {
        String text = String.valueOf(failure.getMessage());
        if (FULL.contains(failure.getErrorCode())
                || (failure.getErrorCode() == ENGINE && (text.contains("28") || text.contains("No space left")))) {
            return "shared.storage.full";
        }
        String state = failure.getSQLState();
        boolean gone = GONE.contains(failure.getErrorCode())
                || (state != null && state.startsWith("08"))
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || text.equals(CLOSED);
        return gone ? AWAY : null;
    }
}
