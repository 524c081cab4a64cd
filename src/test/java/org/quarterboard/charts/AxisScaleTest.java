package org.quarterboard.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisScaleTest {

    @ParameterizedTest
    @CsvSource({
        "COUNT, 3, 5, 0, 3, 1",
        "COUNT, 85, 5, 0, 100, 20",
        "COUNT, 1, 6, 0, 1, 1",
        "COUNT, 0, 5, 0, 1, 1",
        "PERCENT, 74, 5, 0, 80, 20",
        "PERCENT, 100, 6, 0, 100, 20",
        "PERCENT, 97, 2, 0, 100, 50",
        "PERCENT, 0, 5, 0, 10, 2",
        "RATE, 0.37, 5, 0, 0.4, 0.1",
        "RATE, 4.33, 5, 0, 5, 1",
        "RATE, 0, 5, 0, 1, 0.2"
    })
    void startsAtZeroAndEndsOnAWholeStep(
            ValueUnit unit, double value, int steps, double lower, double upper, double step) {
        AxisScale scale = AxisScale.of(SampleTrends.of(unit, value), steps);
        assertThat(scale.lower()).isCloseTo(lower, within(1e-9));
        assertThat(scale.upper()).isCloseTo(upper, within(1e-9));
        assertThat(scale.step()).isCloseTo(step, within(1e-9));
    }

    @Test
    void makesRoomForLimits() {
        assertThat(AxisScale.of(SampleTrends.entrants(), 5).upper()).isEqualTo(100);
        TrendChart low = SampleTrends.of(ValueUnit.COUNT, 4, 5);
        TrendChart limited = new TrendChart(
                low.title(),
                low.subtitle(),
                low.axis(),
                low.points(),
                java.util.List.of(new TrendSegment(0, 1, 4.5, "mean", new Limits(0, 11, "lower", "upper"))),
                low.breaks(),
                "provisional");
        assertThat(AxisScale.of(limited, 5).upper()).isEqualTo(15);
    }

    @Test
    void reachesBelowZeroOnlyForNegativeValues() {
        AxisScale scale = AxisScale.of(SampleTrends.of(ValueUnit.RATE, -3.5, 4), 5);
        assertThat(scale.lower()).isEqualTo(-4);
        assertThat(scale.upper()).isEqualTo(4);
    }

    @Test
    void neverPassesAHundredPerCent() {
        for (int steps = 2; steps <= 6; steps++) {
            for (double value = 0.5; value <= 100; value += 0.5) {
                AxisScale scale = AxisScale.of(SampleTrends.of(ValueUnit.PERCENT, value), steps);
                assertThat(scale.upper()).isBetween(value - 1e-9, 100.0);
            }
        }
    }
}
