package org.quarterboard.charts;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleFunction;

/**
 * Where field, words and key of a ratio over time lie.
 *
 * @param narrow whether there is no room for what the ticks mean
 */
record RatioTrendLayout(RatioTrendChart chart, ChartTheme theme, double width, boolean narrow) {
    static final double GAP = 6;

    private static final double LEAST_TICK = 15;
    private static final double MARGIN = 90;

    static RatioTrendLayout of(RatioTrendChart chart, Frame frame, double width) {
        return new RatioTrendLayout(chart, frame.theme(), width, frame.narrow());
    }

    RatioScale scale() {
        return RatioScale.of(chart.periods().stream()
                .map(RatioPeriod::ratio)
                .filter(Objects::nonNull)
                .toList());
    }

    /** Height of everything but the field. */
    double around() {
        return top() + QuarterTicks.HEIGHT + 6 + key().height();
    }

    private double top() {
        double rows = breaks().rows(left(), width - right());
        return axis().height() + Lettering.ROW * rows + 8;
    }

    Label axis() {
        return Label.within(chart.axis().label(), Lettering.SMALL, theme.secondary(), width, 2);
    }

    BreakNames breaks() {
        return new BreakNames(chart.breaks(), chart.periods().size(), theme);
    }

    Rectangle2D field(Rectangle2D area) {
        double high = Math.max(40, area.getHeight() - around());
        return new Rectangle2D.Double(
                area.getX() + left(), area.getY() + top(), area.getWidth() - left() - right(), high);
    }

    /** Width of the words of ticks. */
    double ticks() {
        return widest(chart.axis().tick());
    }

    /** Width of what they mean. */
    double said() {
        return narrow ? 0 : Math.min(widest(chart.axis().said()), width * 0.2);
    }

    double left() {
        return ticks() + GAP + (said() > 0 ? said() + 2 * GAP : 0);
    }

    double right() {
        return Math.max(QuarterTicks.BEYOND, newest().width() + GAP);
    }

    /** The words beside the newest mark. */
    Label newest() {
        String brief = chart.periods().getLast().brief();
        return Label.within(brief, Lettering.STRONG, theme.series(), MARGIN, 2);
    }

    private double widest(DoubleFunction<String> words) {
        return scale().ticks().stream()
                .mapToDouble(tick -> Lettering.width(Lettering.SMALL, words.apply(tick)))
                .max()
                .orElse(0);
    }

    /** Every doubling, every second or every fourth, as the height of the field lets them be read. */
    List<Double> ticks(double field) {
        RatioScale scale = scale();
        double octave = field / (scale.high() - scale.low());
        int stride = octave >= LEAST_TICK ? 1 : octave * 2 >= LEAST_TICK ? 2 : 4;
        return scale.ticks().stream()
                .filter(tick -> Math.round(Math.log(tick) / Math.log(2)) % stride == 0)
                .toList();
    }

    /** Each kind of mark that is drawn, by its words, and the dash of those that are not. */
    MarkKey key() {
        Map<List<Object>, MarkKey.Entry> entries = new LinkedHashMap<>();
        for (RatioPeriod period : chart.periods()) {
            boolean gap = period.ratio() == null;
            RatioMark mark = period.state().mark();
            entries.putIfAbsent(
                    List.of(period.state(), gap),
                    new MarkKey.Entry(period.state().word(), (g, at) -> {
                        if (gap) {
                            RatioPen.gap(g, at, theme);
                        } else {
                            Color colour = RatioPen.colour(mark, theme);
                            RatioPen.mark(g, mark, MarkShape.upright(mark), at, colour, theme);
                        }
                    }));
        }
        return new MarkKey(new ArrayList<>(entries.values()), theme, width);
    }
}
