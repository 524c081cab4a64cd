package org.quarterboard.disparity;

import java.util.List;
import java.util.Optional;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.JourneyChart;
import org.quarterboard.statistics.DisparityRow;
import org.quarterboard.statistics.DisparityState;

/**
 * Everything that is counted by group, at one look.
 *
 * @param title the main thing to be said
 * @param findings what the figures tell apart, the greatest first
 * @param journey the way through the justice process as a picture; empty where there is none to draw
 * @param groups the heads of the columns: the groups that are compared, without the one they are compared with
 * @param lines one for each thing counted that there are figures of
 * @param without what there are no figures of in the span
 * @param notes how to read it
 */
public record DisparityOverview(
        DisparityQuestion question,
        String title,
        List<Finding> findings,
        Optional<Journey> journey,
        List<String> groups,
        List<Line> lines,
        List<Counted> without,
        List<String> notes) {

    public DisparityOverview {
        findings = List.copyOf(findings);
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
        without = List.copyOf(without);
        notes = List.copyOf(notes);
    }

    /** A sentence, and what it is about. */
    public record Finding(CountedCode counted, String sentence, DisparityFinding finding) {}

    /** A picture and its text alternative. */
    public record Journey(JourneyChart chart, ChartText text) {}

    /** One thing counted. */
    public record Line(CountedCode counted, String name, String reference, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** One group of it; the ratio is empty where there is none. */
    public record Cell(DisparityState state, String words, String ratio) {

        /** @param line empty where the group is not counted */
        static Cell of(Optional<DisparityLine> line, DisparityWords words) {
            if (line.isEmpty()) {
                return new Cell(DisparityState.NO_FIGURES, words.state(DisparityState.NO_FIGURES), "");
            }
            DisparityRow row = line.get().row();
            return new Cell(
                    row.state(),
                    words.state(row.state()),
                    row.state().judged()
                            ? row.ratio()
                                    .map(ratio -> words.ratio(ratio.estimate().orElse(ratio.lower())))
                                    .orElse("")
                            : "");
        }
    }
}
