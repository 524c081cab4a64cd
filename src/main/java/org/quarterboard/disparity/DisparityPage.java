package org.quarterboard.disparity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.IntervalChart;
import org.quarterboard.charts.RatioTrendChart;
import org.quarterboard.statistics.DisparityState;

/**
 * One thing counted as a page shows it: every number is rounded and every word chosen.
 *
 * @param name what was counted
 * @param reference what it is set against
 * @param title the finding, as a heading
 * @param span the quarters that were put together
 * @param chart empty if nothing is counted in the span
 * @param reader a line for each group, to be read one by one
 * @param table every group with its figures
 * @param sentences what the figures allow to be said, the clear ones first
 * @param unknown what the children whose group is not known could change
 * @param notes how to read it, and what is wrong with the figures
 * @param suggested over how many quarters every group would be large enough
 * @param references what it may be set against
 * @param second the same under another reference that turns a finding round
 * @param course the same over earlier spans
 * @param elsewhere the same over many services
 * @param origins where each figure comes from
 */
public record DisparityPage(
        Counted counted,
        String name,
        String reference,
        String title,
        String span,
        Optional<Picture> chart,
        List<String> reader,
        Table table,
        List<String> sentences,
        List<String> unknown,
        List<String> notes,
        OptionalInt suggested,
        List<Choice> references,
        List<Second> second,
        Course course,
        List<Place> elsewhere,
        List<From> origins) {

    public DisparityPage {
        reader = List.copyOf(reader);
        sentences = List.copyOf(sentences);
        unknown = List.copyOf(unknown);
        notes = List.copyOf(notes);
        references = List.copyOf(references);
        second = List.copyOf(second);
        elsewhere = List.copyOf(elsewhere);
        origins = List.copyOf(origins);
    }

    public boolean empty() {
        return chart.isEmpty();
    }

    /** A chart and its text alternative. */
    public record Picture(IntervalChart chart, ChartText text) {}

    /** @param unknown whether shares of all differ from shares of the known, so that both are shown */
    public record Table(List<Row> rows, boolean unknown) {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A group.
     *
     * @param exact the same as unrounded numbers, for a file
     * @param finding what may be taken up; empty for the group compared with and for those not known
     */
    public record Row(
            GroupKey group,
            Texts texts,
            Exact exact,
            DisparityState state,
            boolean borderline,
            Optional<DisparityFinding> finding) {}

    /** A group's figures unrounded, shares and their difference from 0 to 1; empty where there is nothing to say. */
    public record Exact(
            OptionalLong number,
            OptionalLong denominator,
            OptionalDouble share,
            OptionalDouble referenceShare,
            OptionalDouble difference) {}

    /** A group's figures in words; empty where there is nothing to say. */
    public record Texts(
            String name,
            String number,
            String denominator,
            String share,
            String shareOfAll,
            String referenceShare,
            String difference,
            String ratio,
            String state) {}

    /** Something that can be chosen. */
    public record Choice(CountedCode code, String name) {}

    /** The same groups under another reference. */
    public record Second(String reference, String sentence, List<Row> rows) {

        public Second {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The groups over earlier spans.
     *
     * @param groups the heads of the columns
     * @param points the oldest first
     * @param drawn a picture for each group, in their order; empty with fewer than two points
     * @param furthest the place of the group that lies furthest from the one compared with
     */
    public record Course(List<String> groups, List<Point> points, List<Drawn> drawn, int furthest) {

        public Course {
            groups = List.copyOf(groups);
            points = List.copyOf(points);
            drawn = List.copyOf(drawn);
        }
    }

    /** One group over time, and its text alternative. */
    public record Drawn(GroupKey group, String name, RatioTrendChart chart, ChartText text) {}

    /**
     * One span.
     *
     * @param ratios one for each group
     * @param remark a break, or quarters that are missing
     */
    public record Point(String span, List<String> ratios, String remark) {

        public Point {
            ratios = List.copyOf(ratios);
        }
    }

    /** The same groups over many services; the remark says why if there are no ratios. */
    public record Place(String name, List<String> ratios, String remark) {

        public Place {
            ratios = List.copyOf(ratios);
        }
    }

    /** Where a figure of a group comes from. */
    public record From(String group, String what, String source, String label, String path) {}
}
