package org.quarterboard.charts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrendChartTest {
    private final TrendChart four = SampleTrends.of(ValueUnit.COUNT, 1, 2, 3, 4);

    @Test
    void refusesWhatCannotBeDrawn() {
        assertThatThrownBy(() -> with(List.of(), List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(four.points(), List.of(new TrendSegment(2, 4, 1, "mean", null)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(four.points(), List.of(new TrendSegment(3, 2, 1, "mean", null)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(four.points(), List.of(), List.of(new TrendBreak(0, "changed", "changed"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(four.points(), List.of(), List.of(new TrendBreak(4, "changed", "changed"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNumbersThatAreNone() {
        assertThatThrownBy(() -> new TrendPoint("Q1", "", "Q1", Double.NaN, false, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(2, 1, "lower", "upper")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(Double.NaN, 1, "lower", "upper"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private TrendChart with(List<TrendPoint> points, List<TrendSegment> segments, List<TrendBreak> breaks) {
        return new TrendChart("", "", four.axis(), points, segments, breaks, "provisional");
    }
}
