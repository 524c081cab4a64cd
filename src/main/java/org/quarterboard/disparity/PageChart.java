package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.IntervalChart;
import org.quarterboard.charts.IntervalComparator;
import org.quarterboard.charts.IntervalRow;
import org.quarterboard.charts.RatioAxis;
import org.quarterboard.charts.RatioInterval;
import org.quarterboard.charts.RatioMark;
import org.quarterboard.charts.RatioState;
import org.quarterboard.kpi.PoolKind;
import org.quarterboard.statistics.DisparityRow;
import org.quarterboard.statistics.DisparityState;
import org.quarterboard.statistics.Ratio;

/** The picture of an answer: groups by the size of their ratio, with the region and the country beside them. */
record PageChart(DisparityAnswer answer, List<Elsewhere> elsewhere, DisparityWords words) {

    Optional<DisparityPage.Picture> picture(String title, String subtitle) {
        List<DisparityLine> drawn = answer.lines().stream()
                .filter(line -> line.row().state() != DisparityState.UNKNOWN_GROUP)
                .sorted(Comparator.comparingDouble(PageChart::size).reversed())
                .toList();
        if (answer.isEmpty() || drawn.isEmpty()) {
            return Optional.empty();
        }
        IntervalChart chart = new IntervalChart(
                title,
                subtitle,
                axis(GroupKey.parse(answer.table().baseline()).orElseThrow(), words),
                words.get("chart.values"),
                words.get("chart.counts"),
                drawn.stream().map(this::row).toList());
        return Optional.of(new DisparityPage.Picture(chart, ChartText.of(chart, new PageChartWords(words))));
    }

    static RatioAxis axis(GroupKey baseline, DisparityWords words) {
        return new RatioAxis(
                words.get("chart.axis", words.phrase(baseline)),
                tick -> words.formats().number(tick, decimals(tick), words.locale()),
                tick -> said(tick, words));
    }

    /** As many as a power of two needs that is not below a sixteenth. */
    private static int decimals(double tick) {
        int decimals = 0;
        for (double rest = tick; rest != Math.rint(rest); rest *= 10) {
            decimals++;
        }
        return decimals;
    }

    private static String said(double tick, DisparityWords words) {
        if (tick == 1) {
            return words.get("chart.same");
        }
        if (tick == 2) {
            return words.get("chart.twice");
        }
        return tick == 0.5 ? words.get("chart.half") : "";
    }

    /** Without a ratio that is drawn, a group stands last. */
    private static double size(DisparityLine line) {
        if (line.row().state() == DisparityState.BASELINE) {
            return 1;
        }
        return line.row()
                .ratio()
                .filter(ratio -> line.row().state() != DisparityState.TOO_FEW)
                .map(ratio -> ratio.estimate().orElse(ratio.lower()))
                .orElse(-1.0);
    }

    private IntervalRow row(DisparityLine line) {
        DisparityRow row = line.row();
        RatioState state = new RatioState(mark(row), words.state(row.state()));
        @Nullable
        RatioInterval interval = row.state() == DisparityState.TOO_FEW
                ? null
                : row.ratio().map(PageChart::interval).orElse(null);
        return new IntervalRow(
                words.label(line.group()),
                state,
                interval,
                interval == null ? "" : row.ratio().map(words::ratio).orElse(""),
                count(line),
                interval == null ? List.of() : comparators(line));
    }

    private String count(DisparityLine line) {
        return line.numerator().number() == null || line.denominator().number() == null
                ? ""
                : words.get(
                        "of",
                        words.whole(line.numerator().number()),
                        words.whole(line.denominator().number()));
    }

    static RatioInterval interval(Ratio ratio) {
        return ratio.estimate().isEmpty()
                ? RatioInterval.atLeast(ratio.lower())
                : new RatioInterval(
                        ratio.estimate().getAsDouble(),
                        ratio.lower(),
                        ratio.upper().orElseThrow());
    }

    static RatioMark mark(DisparityRow row) {
        return switch (row.state()) {
            case BASELINE -> RatioMark.REFERENCE;
            case HIGHER -> RatioMark.HIGHER;
            case LOWER -> RatioMark.LOWER;
            case NO_CLEAR_DIFFERENCE -> row.borderline() ? RatioMark.BORDERLINE : RatioMark.NO_CLEAR_DIFFERENCE;
            case TOO_FEW, NO_FIGURES, IMPOSSIBLE, NO_BASELINE, UNKNOWN_GROUP, NOT_JUDGED -> RatioMark.TOO_FEW;
        };
    }

    private List<IntervalComparator> comparators(DisparityLine line) {
        List<IntervalComparator> found = new ArrayList<>();
        for (Elsewhere place : elsewhere) {
            if (place.kind() == PoolKind.REGION || place.kind() == PoolKind.COUNTRY) {
                place.table()
                        .flatMap(table -> table.row(line.group().code()))
                        .filter(row -> row.state() != DisparityState.TOO_FEW)
                        .flatMap(DisparityRow::ratio)
                        .ifPresent(ratio -> found.add(new IntervalComparator(
                                words.get("place." + place.kind()), interval(ratio), words.ratio(ratio))));
            }
        }
        return found;
    }
}
