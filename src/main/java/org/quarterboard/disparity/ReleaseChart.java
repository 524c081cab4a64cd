package org.quarterboard.disparity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.IntervalChart;
import org.quarterboard.charts.IntervalRow;
import org.quarterboard.charts.RatioInterval;
import org.quarterboard.charts.RatioMark;
import org.quarterboard.charts.RatioState;
import org.quarterboard.statistics.DisparityState;

/** The picture of a public table. Of a hidden number there is no mark, and its row comes where its group would, not its size. */
record ReleaseChart(ReleaseCountWords told) {

    Optional<ReleaseText.Picture> picture(ReleaseFigures.Table table, String title, String subtitle) {
        List<ReleaseFigures.Row> drawn = table.rows().stream()
                .filter(row -> row.made().state() != DisparityState.UNKNOWN_GROUP)
                .sorted(Comparator.comparingDouble(this::size).reversed())
                .toList();
        if (drawn.stream().noneMatch(row -> told.ratio(row).isPresent())) {
            return Optional.empty();
        }
        DisparityWords words = told.words();
        IntervalChart chart = new IntervalChart(
                title,
                subtitle,
                PageChart.axis(table.told().baseline(), words),
                words.get("chart.values"),
                words.get("chart.counts"),
                drawn.stream().map(row -> row(table, row)).toList());
        return Optional.of(new ReleaseText.Picture(chart, ChartText.of(chart, new PageChartWords(words))));
    }

    /** Those without a mark come last, in the order of groups. */
    private double size(ReleaseFigures.Row row) {
        return row.made().state() == DisparityState.BASELINE
                ? 1
                : told.ratio(row)
                        .map(ratio -> ratio.estimate().orElse(ratio.lower()))
                        .orElse(-1.0);
    }

    private IntervalRow row(ReleaseFigures.Table table, ReleaseFigures.Row row) {
        @Nullable
        RatioInterval interval = told.ratio(row).map(PageChart::interval).orElse(null);
        RatioMark mark = row.hidden() ? RatioMark.TOO_FEW : PageChart.mark(row.made());
        return new IntervalRow(
                told.words().label(row.told().group()),
                new RatioState(mark, told.state(table, row)),
                interval,
                told.ratio(row).map(told.words()::ratio).orElse(""),
                told.words().get("of", told.count(row.told().number()), told.of(row)),
                List.of());
    }
}
