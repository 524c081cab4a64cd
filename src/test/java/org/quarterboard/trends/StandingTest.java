package org.quarterboard.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterboard.statistics.Interval;
import org.quarterboard.statistics.IntervalMethod;

class StandingTest {

    @Test
    void onlyIntervalsWithoutACommonPointMakeADifference() {
        assertThat(Standing.of(span(20, 30), span(10, 19.9))).isEqualTo(Standing.HIGHER);
        assertThat(Standing.of(span(10, 19.9), span(20, 30))).isEqualTo(Standing.LOWER);
        assertThat(Standing.of(span(20, 30), span(10, 20))).isEqualTo(Standing.NO_CLEAR_DIFFERENCE);
        assertThat(Standing.of(span(10, 20), span(20, 30))).isEqualTo(Standing.NO_CLEAR_DIFFERENCE);
        assertThat(Standing.of(span(20, 30), span(0, 100))).isEqualTo(Standing.NO_CLEAR_DIFFERENCE);
    }

    @Test
    void withoutAnIntervalNothingIsSaid() {
        assertThat(Standing.of(Optional.empty(), span(1, 2))).isEqualTo(Standing.NOT_COMPARED);
        assertThat(Standing.of(span(1, 2), Optional.empty())).isEqualTo(Standing.NOT_COMPARED);
        assertThat(Standing.of(Optional.empty(), 3)).isEqualTo(Standing.NOT_COMPARED);
    }

    @Test
    void aPublishedPointIsSetBesideTheOwnIntervalAlone() {
        assertThat(Standing.of(span(20, 30), 19.9)).isEqualTo(Standing.HIGHER);
        assertThat(Standing.of(span(20, 30), 20)).isEqualTo(Standing.NO_CLEAR_DIFFERENCE);
        assertThat(Standing.of(span(20, 30), 30.1)).isEqualTo(Standing.LOWER);
    }

    private static Optional<Interval> span(double lower, double upper) {
        return Optional.of(new Interval((lower + upper) / 2, lower, upper, IntervalMethod.WILSON));
    }
}
