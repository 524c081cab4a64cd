package org.quarterboard.trends;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.Limits;
import org.quarterboard.charts.TrendBreak;
import org.quarterboard.charts.TrendChart;
import org.quarterboard.charts.TrendPoint;
import org.quarterboard.charts.TrendSegment;
import org.quarterboard.charts.ValueAxis;
import org.quarterboard.kpi.HealthLabel;
import org.quarterboard.statistics.SegmentAnalysis;
import org.quarterboard.statistics.SegmentAnalysis.AroundMean;

/** Puts a trend and its words into the specification of a chart; computes nothing. */
record ChartMaker(Trend trend, HealthLabels health, Words words) {

    ChartMaker(Trend trend, Words words) {
        this(trend, HealthLabels.NONE, words);
    }

    /** Empty if no quarter has a value. */
    Optional<TrendChart> chart(String finding, String measure, String service) {
        MeasureSeries series = trend.series();
        if (series.newest().isEmpty()) {
            return Optional.empty();
        }
        List<TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < series.points().size(); i++) {
            points.add(point(i));
        }
        return Optional.of(new TrendChart(
                finding,
                subtitle(measure, service),
                new ValueAxis(
                        words.unit(series),
                        series.mode().unit(),
                        value -> words.tick(series, value),
                        value -> words.value(series, BigDecimal.valueOf(value))),
                points,
                trend.segments().stream()
                        .flatMap(each -> segment(each).stream())
                        .toList(),
                breaks(),
                words.get("provisional")));
    }

    ChartText text(TrendChart chart) {
        return ChartText.of(chart, new ChartWords(words));
    }

    /** How the lines were found, briefly: the methods that were used, each once. */
    String method() {
        Set<String> methods = new LinkedHashSet<>();
        for (SegmentAnalysis each : trend.segments()) {
            if (each.points() > 0) {
                methods.add(words.get(methodKey(each)));
            }
        }
        return methods.isEmpty() ? words.get("method.none") : String.join("; ", methods);
    }

    private static String methodKey(SegmentAnalysis analysis) {
        return switch (analysis) {
            case AroundMean mean
            when mean.limits().isPresent() ->
                "method.xmr." + mean.chart().rangeRule().name();
            case AroundMean mean -> "method.mean";
            case SegmentAnalysis.AroundMedian median -> "method.run";
        };
    }

    private String subtitle(String measure, String service) {
        List<SeriesPoint> points = trend.series().points();
        String subtitle = words.get(
                "chart.subtitle",
                measure,
                service,
                words.span(points.getFirst().quarter(), points.getLast().quarter()),
                method());
        return HealthLabels.newest(trend.series())
                .flatMap(health::of)
                .map(HealthLabel::beside)
                .filter(beside -> !beside.isEmpty())
                .map(beside -> words.get("chart.health", subtitle, beside))
                .orElse(subtitle);
    }

    private TrendPoint point(int position) {
        SeriesPoint point = trend.series().points().get(position);
        return new TrendPoint(
                words.get("chart.tick", point.quarter().number()),
                point.quarter().financialYear(),
                words.quarter(point.quarter()),
                point.value() == null ? null : Double.valueOf(point.value().doubleValue()),
                point.provisional(),
                new SignalWords(trend, words).at(position).orElse(null));
    }

    private Optional<TrendSegment> segment(SegmentAnalysis analysis) {
        if (analysis.centre().isEmpty()) {
            return Optional.empty();
        }
        double centre = analysis.centre().getAsDouble();
        String name = words.get(
                analysis instanceof AroundMean ? "chart.mean" : "chart.median", words.estimate(trend.series(), centre));
        return Optional.of(new TrendSegment(
                analysis.segment().series().first(),
                analysis.segment().series().end() - 1,
                centre,
                name,
                limits(analysis)));
    }

    private @Nullable Limits limits(SegmentAnalysis analysis) {
        return analysis.limits()
                .map(found -> found.clippedTo(trend.series().mode().bounds()))
                .map(drawn -> new Limits(
                        drawn.lower(),
                        drawn.upper(),
                        words.get("chart.lower", words.estimate(trend.series(), drawn.lower())),
                        words.get("chart.upper", words.estimate(trend.series(), drawn.upper()))))
                .orElse(null);
    }

    private List<TrendBreak> breaks() {
        return trend.series().severedAt().stream()
                .map(position ->
                        new TrendBreak(position, words.definition(trend.series(), position), words.get("chart.break")))
                .toList();
    }
}
