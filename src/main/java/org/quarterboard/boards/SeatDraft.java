package org.quarterboard.boards;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Sector;

/**
 * A seat to be added.
 *
 * @param authorityId the local authority that the seat is for; null if it is for all of them
 */
public record SeatDraft(
        SeatKind kind, String title, @Nullable Long authorityId) {

    /** A seat of a sector, or one outside the five of which nothing more is known. */
    public SeatDraft(Optional<Sector> sector, String title, @Nullable Long authorityId) {
        this(sector.map(SeatKind::of).orElse(SeatKind.OTHER), title, authorityId);
    }

    public Optional<Sector> sector() {
        return kind.sector();
    }
}
