package org.quarterboard.disparity;

import java.util.List;

/**
 * One thing counted in many services, in words.
 *
 * @param groups the heads of the columns
 * @param lines those with figures, the one with the greatest clear difference first
 * @param without the names of services without figures in the span
 */
public record AcrossPage(
        String title,
        String name,
        String reference,
        String span,
        List<DisparityPage.Choice> choices,
        List<String> groups,
        List<Line> lines,
        List<String> without,
        List<String> notes) {

    public AcrossPage {
        choices = List.copyOf(choices);
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
        without = List.copyOf(without);
        notes = List.copyOf(notes);
    }

    /** A service. */
    public record Line(String code, String service, String held, List<DisparityOverview.Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }
}
