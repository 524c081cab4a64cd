package org.quarterboard.disparity;

import java.util.List;
import java.util.Optional;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.IntervalChart;

/**
 * A public statement in one language, made from what is told and from nothing else: page, PDF, CSV and pictures all take their
 * words from here.
 *
 * @param title of the statement
 * @param service whose it is
 * @param span the quarters it covers, in words
 * @param fileName without an ending, the same in every language
 * @param lead what this is, and what is hidden in it
 * @param parts one for each table
 * @param notes how to read it
 * @param handling how it may be passed on
 */
public record ReleaseText(
        String title,
        String service,
        String span,
        String fileName,
        List<String> lead,
        List<Part> parts,
        List<String> notes,
        String handling) {

    public ReleaseText {
        lead = List.copyOf(lead);
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }

    /**
     * One thing counted, by one way of telling children apart.
     *
     * @param heading the finding
     * @param caption of the table
     * @param columns heads of {@link Line#cells()}
     * @param chart empty if no group may be compared
     * @param course ratios in earlier statements and this one, the oldest first; empty if there is none before
     */
    public record Part(
            String counted,
            String reference,
            String span,
            String heading,
            String caption,
            List<String> columns,
            List<Line> lines,
            List<String> sentences,
            List<String> notes,
            Optional<Picture> chart,
            Course course) {

        public Part {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
            sentences = List.copyOf(sentences);
            notes = List.copyOf(notes);
        }
    }

    /** A group, or all of them. */
    public record Line(String name, List<String> cells, String lower, String upper, boolean total) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    public record Picture(IntervalChart chart, ChartText text) {}

    /** @param groups the heads of the columns */
    public record Course(String caption, List<String> groups, List<Point> points) {

        public Course {
            groups = List.copyOf(groups);
            points = List.copyOf(points);
        }

        static Course none() {
            return new Course("", List.of(), List.of());
        }
    }

    public record Point(String span, List<String> ratios) {

        public Point {
            ratios = List.copyOf(ratios);
        }
    }
}
