package org.quarterboard.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;

/** A chart of one theme and one size, ready to be drawn. */
interface Picture {

    JFreeChart build();

    double height();

    /** The words that find no place beside their marks. */
    default List<String> withoutPlace() {
        return List.of();
    }

    /** A picture of this size, with whatever finds no place in its field said under the subtitle. */
    static Picture ofSize(Chart chart, ChartTheme theme, double width, double height) {
        return switch (chart) {
            case TrendChart trend -> TrendPicture.ofSize(trend, theme, width, height);
            case FunnelChart funnel -> FunnelPicture.ofSize(funnel, theme, width, height);
            case GridChart grid -> new GridPicture(grid, new Frame(grid, theme, width), height);
            case StackedChart stacked -> new StackedPicture(stacked, new Frame(stacked, theme, width), height);
            case PyramidChart pyramid -> new PyramidPicture(pyramid, new Frame(pyramid, theme, width), height);
            case IntervalChart interval -> new IntervalPicture(interval, new Frame(interval, theme, width), height);
            case JourneyChart journey -> new JourneyPicture(journey, new Frame(journey, theme, width), height);
            case RatioTrendChart ratios -> new RatioTrendPicture(ratios, new Frame(ratios, theme, width), height);
            case SparkLine spark -> new SparkPicture(spark, theme, height);
        };
    }

    /** A picture whose field is as high as asked, or as high as its rows need where it has rows. */
    static Picture ofField(Chart chart, ChartTheme theme, double width, double field) {
        return switch (chart) {
            case TrendChart trend -> TrendPicture.ofField(trend, theme, width, field);
            case FunnelChart funnel ->
                settled(above -> {
                    Frame frame = new Frame(funnel, theme, width, above);
                    return new FunnelPicture(funnel, frame, Math.ceil(frame.heads() + FunnelPicture.AROUND + field));
                });
            case GridChart grid -> {
                Frame frame = new Frame(grid, theme, width);
                yield new GridPicture(grid, frame, Math.ceil(frame.heads() + GridMarks.height(grid, frame)));
            }
            case StackedChart stacked -> {
                Frame frame = new Frame(stacked, theme, width);
                yield new StackedPicture(stacked, frame, Math.ceil(frame.heads() + StackedPicture.AROUND + field));
            }
            case PyramidChart pyramid -> {
                Frame frame = new Frame(pyramid, theme, width);
                yield new PyramidPicture(pyramid, frame, Math.ceil(frame.heads() + PyramidMarks.height(pyramid)));
            }
            case IntervalChart interval -> {
                Frame frame = new Frame(interval, theme, width);
                yield new IntervalPicture(
                        interval, frame, Math.ceil(frame.heads() + IntervalPicture.rows(interval, frame)));
            }
            case JourneyChart journey -> {
                Frame frame = new Frame(journey, theme, width);
                yield new JourneyPicture(
                        journey, frame, Math.ceil(frame.heads() + JourneyPicture.rows(journey, frame)));
            }
            case RatioTrendChart ratios -> {
                Frame frame = new Frame(ratios, theme, width);
                yield new RatioTrendPicture(
                        ratios, frame, Math.ceil(frame.heads() + RatioTrendPicture.around(ratios, frame) + field));
            }
            case SparkLine spark -> new SparkPicture(spark, theme, field);
        };
    }

    /** A picture as high as asked, or higher where its field would be lower than asked or its rows need it. */
    static Picture atLeast(Chart chart, ChartTheme theme, double width, double height, double field) {
        // Found out at the height asked for, which is most often enough: what finds a place is seen only by drawing.
        return switch (chart) {
            case TrendChart trend -> {
                TrendPicture picture = TrendPicture.ofSize(trend, theme, width, height);
                yield height - picture.outside() >= field ? picture : ofField(chart, theme, width, field);
            }
            case FunnelChart funnel -> {
                FunnelPicture picture = FunnelPicture.ofSize(funnel, theme, width, height);
                yield height - picture.outside() >= field ? picture : ofField(chart, theme, width, field);
            }
            default -> {
                Picture picture = ofField(chart, theme, width, field);
                yield picture.height() >= height ? picture : ofSize(chart, theme, width, height);
            }
        };
    }

    /** Each line above makes the field lower, where less finds a place: until everything has one. */
    static <P extends Picture> P settled(Function<Set<String>, P> picture) {
        Set<String> above = new LinkedHashSet<>();
        P settled = picture.apply(above);
        while (above.addAll(settled.withoutPlace())) {
            settled = picture.apply(above);
        }
        return settled;
    }

    /** Draws where nobody sees it, for a plot that knows only then what found a place. */
    static void unseen(JFreeChart chart, double width, double height) {
        Graphics2D unseen = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            chart.draw(unseen, new Rectangle2D.Double(0, 0, width, height));
        } finally {
            unseen.dispose();
        }
    }
}
