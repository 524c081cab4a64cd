package org.quarterboard.statistics;

import java.util.List;

/**
 * Useful points of a run chart that follow each other on the same side of the median.
 *
 * @param side the side
 * @param points their positions, ascending, at least one; points on the median and gaps in between are not among them
 */
public record Run(Side side, List<Integer> points) {

    public Run {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A run has points");
        }
    }

    /** How many useful points it has. */
    public int length() {
        return points.size();
    }

    /** What the run means for a measure of this direction. */
    public Meaning meaning(Direction direction) {
        return direction.meaningOf(side);
    }
}
