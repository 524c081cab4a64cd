package org.quarterboard.meetings;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.Standing;
import org.quarterboard.boards.Term;
import org.quarterboard.shared.Sector;

/**
 * A row of the register of a meeting that was held: positions and organisations, never names.
 *
 * @param sector empty for a seat outside the five statutory sectors
 * @param authorityId the local authority that the seat is for, where a board serves several
 * @param mark null if nothing is recorded
 * @param term of the holding, so that the count itself can see whether it covered the day
 */
public record HeldMark(
        Optional<Sector> sector,
        @Nullable Long authorityId,
        Standing standing,
        @Nullable Mark mark,
        String position,
        String organisation,
        Term term) {}
