package org.quarterboard.boards;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Sector;

/**
 * A seat with those who hold it on the day asked for.
 *
 * @param sector empty for a seat outside the five statutory sectors
 */
public record SeatItem(
        SeatId id,
        String title,
        Optional<Sector> sector,
        @Nullable Long authorityId,
        List<Holding> holders) {

    public SeatItem {
        holders = List.copyOf(holders);
    }

    /** A statutory seat is vacant without a senior partner, even if a delegate is named; any other without anybody. */
    public boolean vacant() {
        return sector.isPresent()
                ? holders.stream().noneMatch(holding -> holding.standing() == Standing.SENIOR)
                : holders.isEmpty();
    }
}
