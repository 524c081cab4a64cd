package org.quarterboard.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ChartTheme;
import org.quarterboard.charts.TrendChart;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.SeriesBreak;
import org.quarterboard.shared.Quarter;
import org.quarterboard.statistics.SegmentAnalysis;

/** No measure is defined anew each quarter; if one were, nothing could be compared, and that is what must be said. */
class BreakEveryQuarterTest {

    private static final int QUARTERS = 14;
    private static final Quarter FIRST = new Quarter(2021, 1);
    private static final Quarter LAST = FIRST.plus(QUARTERS - 1);

    private static MeasureSeries series() {
        Held held = new Held();
        for (int i = 0; i < QUARTERS; i++) {
            held.figure("FTE|v1|period||numerator", FIRST.plus(i), String.valueOf(20 + i * 5 % 7));
        }
        MeasureSeries whole = held.series("FTE", LAST);
        String reason = held(new MeasureCode("1")).messageKey();
        List<SeriesBreak> breaks = IntStream.range(1, QUARTERS)
                .mapToObj(i -> new SeriesBreak(whole.measure().code(), FIRST.plus(i), true, reason))
                .toList();
        return new MeasureSeries(whole.measure(), whole.mode(), whole.ratePer(), whole.points(), breaks);
    }

    private static SeriesBreak held(MeasureCode measure) {
        return new Held()
                .figure("1|v1|end||numerator", new Quarter(2024, 4), "1")
                .figure("1|v1|period||denominator", new Quarter(2024, 4), "2")
                .series(measure.value(), new Quarter(2025, 1))
                .breaks()
                .getFirst();
    }

    @Test
    void eachQuarterStandsForItselfAndNothingIsCompared() {
        Trend trend = Trend.of(series());
        assertThat(trend.segments())
                .extracting(SegmentAnalysis::points)
                .containsOnly(1)
                .hasSize(QUARTERS);
        Latest latest = new LatestWords(trend.series(), Held.ENGLISH).latest().orElseThrow();
        assertThat(latest.change()).startsWith("not comparable with Q1 2024/25");
        assertThat(latest.yearChange()).startsWith("not comparable with Q2 2023/24");
        assertThat(new SummaryRule(trend.series(), LAST, Held.ENGLISH).judge().sentence())
                .isEqualTo(
                        "Cannot be said: the definition changed in Q2 2024/25, and there are not enough quarters since"
                                + " (1 of 12). Earlier quarters are not compared.");
        assertThat(Findings.of(trend, LAST, Held.ENGLISH).sentences())
                .hasSize(QUARTERS)
                .startsWith(
                        "Not enough quarters for limits (1 of 12).",
                        "Q1 2024/25, by the earlier definition: Not enough quarters for limits (1 of 12).");
    }

    @Test
    void thePictureHasAMarkForEachAndNoLimits() {
        Trend trend = Trend.of(series());
        TrendChart chart = new ChartMaker(trend, Held.ENGLISH)
                .chart("A finding", "A measure", "A service")
                .orElseThrow();
        assertThat(chart.breaks()).hasSize(QUARTERS - 1);
        assertThat(chart.subtitle()).contains("Q1 2021/22 to Q2 2024/25");
        assertThat(chart.segments()).allMatch(segment -> segment.limits() == null);
        ChartRenderer renderer = new ChartRenderer();
        for (int width : new int[] {960, 358}) {
            String svg = renderer.toSvg(
                    chart, ChartTheme.LIGHT, width, renderer.height(chart, width, 300), "t", "A description");
            assertThat(svg).contains("new definition").doesNotContain("NaN", "upper limit");
        }
        assertThat(new TableMaker(trend, Held.WELSH).rows())
                .allSatisfy(row -> assertThat(row.quarter().equals(FIRST)
                                || row.texts().remark().startsWith("diffiniad newydd"))
                        .isTrue());
    }
}
