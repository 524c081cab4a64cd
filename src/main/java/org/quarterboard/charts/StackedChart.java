package org.quarterboard.charts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a whole by quarter, as stacked columns from zero. A quarter in which a part is missing is a gap: its column would
 * be read as the whole. Shares are given as such (axis in per cent), counts as counts.
 *
 * @param title the finding
 * @param subtitle measure, service and period
 * @param axis the value axis; shares run to 100
 * @param quarters the quarters in order, at least one
 * @param parts one to four, the lowest first, each with as many values as there are quarters
 * @param provisional indices of the quarters that may still change; drawn hollow
 * @param provisionalWord the word over the first hollow column of a run
 */
public record StackedChart(
        String title,
        String subtitle,
        ValueAxis axis,
        List<ChartQuarter> quarters,
        List<StackedPart> parts,
        Set<Integer> provisional,
        String provisionalWord)
        implements Chart {
    private static final int MOST = 4;

    public StackedChart {
        quarters = List.copyOf(quarters);
        parts = List.copyOf(parts);
        provisional = Set.copyOf(provisional);
        if (quarters.isEmpty() || parts.isEmpty() || parts.size() > MOST) {
            throw new IllegalArgumentException("One to four parts are stacked in at least one quarter");
        }
        for (StackedPart part : parts) {
            if (part.values().size() != quarters.size()) {
                throw new IllegalArgumentException("A part has one value for each quarter");
            }
        }
    }

    /** The height of a whole column, or {@code null} where it is a gap. */
    @Nullable
    Double whole(int quarter) {
        double whole = 0;
        for (StackedPart part : parts) {
            Double value = part.values().get(quarter);
            if (value == null) {
                return null;
            }
            whole += value;
        }
        return whole;
    }

    /** The newest quarter that is no gap, or -1. */
    int newest() {
        int newest = quarters.size() - 1;
        while (newest >= 0 && whole(newest) == null) {
            newest--;
        }
        return newest;
    }
}
