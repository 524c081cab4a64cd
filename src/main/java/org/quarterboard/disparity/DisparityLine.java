package org.quarterboard.disparity;

import java.util.Optional;
import org.quarterboard.statistics.DisparityRow;
import org.quarterboard.statistics.UnknownBounds;

/**
 * One group in an answer: its counts with their origins, and what statistics says of it.
 *
 * @param bounds what the children whose group is not known could change; empty if there are none, or it cannot be said
 */
public record DisparityLine(
        GroupKey group,
        GroupCount numerator,
        GroupCount denominator,
        DisparityRow row,
        Optional<UnknownBounds> bounds) {}
