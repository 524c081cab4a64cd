package org.quarterboard.charts;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a journey fills its width: the name of a stage beside its groups, or where the field would be too small above them, and
 * then ratios in brief.
 *
 * @param stages width of the column of stages; 0 where their names stand above
 * @param groups width of the column of groups
 * @param values width of the column of ratios in words
 */
record JourneyLayout(JourneyChart chart, ChartTheme theme, double width, double stages, double groups, double values) {
    static final double GAP = 14;

    private static final double LEAST_FIELD = 230;
    private static final double ROW = 20;
    private static final double AIR = 5;

    static JourneyLayout of(JourneyChart chart, ChartTheme theme, double width) {
        double stages = Math.min(
                chart.stages().stream()
                                .mapToDouble(stage -> Lettering.width(Lettering.STRONG, stage.name()))
                                .max()
                                .orElse(0)
                        + 1,
                width * 0.2);
        double groups = Math.min(names(chart), width * 0.2);
        double values = Math.max(column(chart, JourneyPoint::value), widest(Stream.of(chart.valueHeader())));
        JourneyLayout beside = new JourneyLayout(chart, theme, width, stages, groups, Math.min(values, width * 0.3));
        if (beside.field() >= LEAST_FIELD) {
            return beside;
        }
        double brief = Math.min(column(chart, JourneyPoint::brief), width * 0.3);
        return new JourneyLayout(chart, theme, width, 0, Math.min(names(chart), width * 0.28), brief);
    }

    private static double names(JourneyChart chart) {
        String joined = chart.groups().get(chart.highlighted());
        return Math.max(widest(chart.groups().stream()), Lettering.width(Lettering.STRONG, joined) + 1);
    }

    private static double column(JourneyChart chart, Function<JourneyPoint, String> words) {
        return widest(chart.stages().stream()
                .flatMap(stage -> stage.points().stream())
                .map(words));
    }

    private static double widest(Stream<String> texts) {
        return texts.mapToDouble(text -> Lettering.width(Lettering.SMALL, text))
                        .max()
                        .orElse(0)
                + 1;
    }

    boolean beside() {
        return stages > 0;
    }

    /** Where the names of groups begin, from the left. */
    double indent() {
        return beside() ? stages + GAP : 0;
    }

    private double field() {
        return width - indent() - groups - values - 2 * GAP;
    }

    RatioTrack track(double left) {
        RatioScale scale = RatioScale.of(chart.stages().stream()
                .flatMap(stage -> stage.points().stream())
                .map(JourneyPoint::ratio)
                .filter(Objects::nonNull)
                .toList());
        double from = left + indent() + groups + GAP;
        return RatioTrack.level(scale, from, from + field());
    }

    RatioFoot foot(double left) {
        return new RatioFoot(chart.axis(), track(left), theme, GAP - 4);
    }

    Label axis() {
        double most = beside() ? field() : width;
        return Label.within(chart.axis().label(), Lettering.SMALL, theme.secondary(), most, 2);
    }

    double head() {
        return axis().height() + 6;
    }

    Label stage(JourneyStage stage) {
        return Label.within(stage.name(), Lettering.STRONG, theme.ink(), beside() ? stages : width, 3);
    }

    /** The name of a group, that of the joined one stronger. */
    Label group(int group) {
        String name = chart.groups().get(group);
        return group == chart.highlighted()
                ? Label.within(name, Lettering.STRONG, theme.series(), groups, 2)
                : Label.within(name, Lettering.SMALL, theme.ink(), groups, 2);
    }

    Label instead(JourneyStage stage) {
        return Label.within(stage.instead(), Lettering.SMALL, theme.secondary(), width - indent(), 4);
    }

    /** Where the first line of a stage begins, from its top. */
    double lines(JourneyStage stage) {
        return AIR + (beside() ? 0 : stage(stage).height());
    }

    double row(int group) {
        return Math.max(ROW, group(group).height() + 3);
    }

    double stageHeight(JourneyStage stage) {
        double rows = 0;
        for (int group = 0; group < stage.points().size(); group++) {
            rows += row(group);
        }
        double words = stage.points().isEmpty() ? instead(stage).height() + 4 : rows;
        double inside = beside() ? Math.max(words, stage(stage).height() + 4) : words;
        return lines(stage) + inside + AIR;
    }

    double height() {
        return head()
                + chart.stages().stream().mapToDouble(this::stageHeight).sum()
                + foot(0).height()
                + key().height();
    }

    MarkKey key() {
        return new MarkKey(new JourneyKey(chart, theme).entries(), theme, width);
    }
}
