package org.quarterboard.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterboard.statistics.Interval;
import org.quarterboard.statistics.IntervalMethod;

class VerdictTest {

    @Test
    void onlyIntervalsWithoutACommonPointMakeADifference() {
        assertThat(Verdict.of(span(20, 30), span(10, 19.9))).isEqualTo(Verdict.HIGHER);
        assertThat(Verdict.of(span(10, 19.9), span(20, 30))).isEqualTo(Verdict.LOWER);
        assertThat(Verdict.of(span(20, 30), span(10, 20))).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
        assertThat(Verdict.of(span(10, 20), span(20, 30))).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
        assertThat(Verdict.of(span(20, 30), span(0, 100))).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
    }

    @Test
    void withoutAnIntervalNothingIsSaid() {
        assertThat(Verdict.of(Optional.empty(), span(1, 2))).isEqualTo(Verdict.NOT_COMPARED);
        assertThat(Verdict.of(span(1, 2), Optional.empty())).isEqualTo(Verdict.NOT_COMPARED);
        assertThat(Verdict.of(Optional.empty(), 3)).isEqualTo(Verdict.NOT_COMPARED);
    }

    @Test
    void aPublishedPointIsSetBesideTheOwnIntervalAlone() {
        assertThat(Verdict.of(span(20, 30), 19.9)).isEqualTo(Verdict.HIGHER);
        assertThat(Verdict.of(span(20, 30), 20)).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
        assertThat(Verdict.of(span(20, 30), 30.1)).isEqualTo(Verdict.LOWER);
    }

    private static Optional<Interval> span(double lower, double upper) {
        return Optional.of(new Interval((lower + upper) / 2, lower, upper, IntervalMethod.WILSON));
    }
}
