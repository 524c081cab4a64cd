package org.quarterboard.boards;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Sector;

/** A seat to be added. */
public record SeatDraft(
        Optional<Sector> sector, String title, @Nullable Long authorityId) {}
