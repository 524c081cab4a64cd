package org.quarterboard.boards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Sector;

/**
 * A seat with those who hold it on the day asked for.
 *
 * @param closedOn the last day of the seat; {@link Term#OPEN} as long as it is not closed
 * @param vacantSince the day after the last term in a vacant seat; empty if nobody has held it, and if it is not vacant
 * @param version for changes: the one that was seen
 */
public record SeatItem(
        SeatId id,
        UUID uuid,
        String title,
        SeatKind kind,
        @Nullable Long authorityId,
        LocalDate closedOn,
        List<Holding> holders,
        Optional<LocalDate> vacantSince,
        long version) {

    public SeatItem {
        holders = List.copyOf(holders);
    }

    /** Empty for a seat outside the five statutory sectors. */
    public Optional<Sector> sector() {
        return kind.sector();
    }

    /** A statutory seat is vacant without a senior partner, even if a delegate is named; any other without anybody. */
    public boolean vacant() {
        return holders.stream().noneMatch(holding -> fills(kind, holding.standing()));
    }

    /** Whether a last day of the seat is set, be it past or to come. */
    public boolean hasEnd() {
        return !closedOn.equals(Term.OPEN);
    }

    /** Whether somebody of this standing fills a seat of this kind. */
    static boolean fills(SeatKind kind, Standing standing) {
        return kind.sector().isEmpty() || standing == Standing.SENIOR;
    }
}
