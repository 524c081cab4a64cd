package org.quarterboard.charts;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a chart of intervals fills its width: in columns, or where the field would be too small each group's words above
 * its interval.
 *
 * @param names width of the column of names
 * @param values width of the column of ratios in words
 * @param counts width of the column of counts
 */
record IntervalLayout(IntervalChart chart, ChartTheme theme, double width, double names, double values, double counts) {
    static final double GAP = 16;
    static final double INDENT = 10;
    /** Height of the strip of an interval that stands under its words. */
    static final double STRIP = 22;

    static final double COMPARATOR = 18;

    private static final double LEAST_FIELD = 230;
    private static final double LEAST_ROW = 34;
    private static final double HEADER = 120;
    private static final double AIR = 10;

    static IntervalLayout of(IntervalChart chart, ChartTheme theme, double width) {
        List<IntervalRow> rows = chart.rows();
        double names = Math.max(
                widest(rows.stream().map(IntervalRow::name), true),
                Math.max(
                        widest(
                                rows.stream()
                                        .filter(row -> !row.unsaid())
                                        .map(row -> row.state().word()),
                                false),
                        INDENT + widest(comparators(chart).map(IntervalComparator::name), false)));
        Stream<String> values = Stream.concat(
                rows.stream().map(IntervalRow::value), comparators(chart).map(IntervalComparator::value));
        return new IntervalLayout(
                chart,
                theme,
                width,
                Math.min(names, width * 0.26),
                Math.min(column(widest(values, false), chart.valueHeader()), width * 0.6),
                Math.min(
                        column(widest(rows.stream().map(IntervalRow::count), false), chart.countHeader()),
                        width * 0.6));
    }

    private static Stream<IntervalComparator> comparators(IntervalChart chart) {
        return chart.rows().stream().flatMap(row -> row.comparators().stream());
    }

    private static double widest(Stream<String> texts, boolean strong) {
        return texts.mapToDouble(text -> Lettering.width(strong ? Lettering.STRONG : Lettering.SMALL, text))
                        .max()
                        .orElse(0)
                + 1;
    }

    private static double column(double words, String header) {
        return Math.max(words, Math.min(HEADER, Lettering.width(Lettering.SMALL, header) + 1));
    }

    boolean columns() {
        return field() >= LEAST_FIELD;
    }

    private double field() {
        return width - names - values - counts - 3 * GAP;
    }

    RatioTrack track(double left) {
        RatioScale scale = RatioScale.of(Stream.concat(
                        chart.rows().stream().flatMap(row -> Stream.ofNullable(row.ratio())),
                        comparators(chart).map(IntervalComparator::ratio))
                .toList());
        return columns()
                ? RatioTrack.level(scale, left + names + GAP, left + names + GAP + field())
                : RatioTrack.level(scale, left, left + width);
    }

    RatioFoot foot(double left) {
        return new RatioFoot(chart.axis(), track(left), theme, columns() ? GAP - 4 : 0);
    }

    /** Name and what is known; where that stands in place of a mark, the name alone. */
    Label name(IntervalRow row) {
        double most = columns() ? names : Math.max(60, width - Math.max(values, counts) - GAP);
        Label name = Label.within(row.name(), Lettering.STRONG, theme.ink(), most, 2);
        return row.unsaid() ? name : name.above(state(row, most));
    }

    private Label state(IntervalRow row, double most) {
        return Label.within(
                row.state().word(),
                Lettering.SMALL,
                row.state().mark().clear() ? theme.ink() : theme.secondary(),
                most,
                2);
    }

    /** The head of the field. */
    Label axis() {
        double most = columns() ? field() : (width - GAP) / 2;
        return Label.within(chart.axis().label(), Lettering.SMALL, theme.secondary(), most, columns() ? 2 : 4);
    }

    Label header(String text, double column) {
        return Label.within(
                text, Lettering.SMALL, theme.secondary(), columns() ? column : (width - GAP) / 2, columns() ? 3 : 2);
    }

    double head() {
        Label values = header(chart.valueHeader(), this.values);
        Label counts = header(chart.countHeader(), this.counts);
        double right = columns()
                ? Math.max(values.height(), counts.height())
                : values.above(counts).height();
        return Math.max(axis().height(), right) + 6;
    }

    /** Height of a group, its comparators excepted. */
    double row(IntervalRow row) {
        double words = name(row).height();
        return columns() ? Math.max(LEAST_ROW, words + AIR) : words + STRIP + AIR - 2;
    }

    double comparator() {
        return columns() ? COMPARATOR : COMPARATOR + STRIP - 8;
    }

    double height() {
        double rows = chart.rows().stream()
                .mapToDouble(row -> row(row) + row.comparators().size() * comparator())
                .sum();
        return head() + rows + foot(0).height();
    }
}
