package org.quarterboard.ingest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as a list shows it. The counts are those of the last check, or what was written.
 *
 * @param who who brought the file in
 */
public record ImportItem(
        UUID uuid,
        String fileName,
        ImportLayout layout,
        ImportState state,
        int rowsRead,
        int added,
        int changed,
        int unchanged,
        Instant uploadedAt,
        String who,
        @Nullable Instant savedAt) {}
