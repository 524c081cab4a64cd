package org.quarterboard.disparity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement that was published.
 *
 * @param told all that it tells
 * @param notice why it was withdrawn; null if it was not
 */
public record PublicStatement(
        UUID uuid,
        ProtectedRelease told,
        Instant at,
        String by,
        @Nullable Withdrawal notice,
        List<ReleaseFile> files) {

    public PublicStatement {
        files = List.copyOf(files);
    }

    /** Its numbers stay known all the same. */
    public record Withdrawal(String notice, Instant at, String by) {}

    public Optional<Withdrawal> withdrawn() {
        return Optional.ofNullable(notice);
    }
}
