package org.quarterboard.disparity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Sector;

/**
 * A file or a form by which counts came in, saved as a whole.
 *
 * @param fileName empty if they were typed
 * @param sector whose data it is; null if it is the service's own, or of several
 * @param counted of what it holds counts, in the order of the catalogue
 * @param added how many counts were new
 * @param changed how many took the place of others
 * @param unchanged how many were held already
 * @param by the name of who brought it, as it was then
 * @param takenBackAt null while it stands
 */
public record Bringing(
        UUID uuid,
        Kind kind,
        String fileName,
        @Nullable Sector sector,
        List<CountedCode> counted,
        int added,
        int changed,
        int unchanged,
        Instant at,
        String by,
        @Nullable Instant takenBackAt,
        String takenBackBy) {

    public enum Kind {
        FILE,
        TYPED
    }

    public Bringing {
        counted = List.copyOf(counted);
    }

    public Optional<Sector> partner() {
        return Optional.ofNullable(sector);
    }

    public boolean stands() {
        return takenBackAt == null;
    }
}
