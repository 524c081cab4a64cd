package org.quarterboard.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioScaleTest {

    @ParameterizedTest
    @CsvSource({
        // Everything on it, 1 and at least one doubling on either side.
        "1.05, 0.95, 1.2, -1, 1",
        "1.92, 1.66, 2.22, -1, 2",
        "0.54, 0.31, 0.92, -2, 1",
        "2, 2, 2, -1, 1",
        "4, 4, 4, -1, 2",
        // At least half as many doublings on one side as on the other.
        "10, 9, 11, -2, 4",
        "0.1, 0.09, 0.11, -4, 2",
        // Limits reach two doublings beyond the farthest ratio, and no farther.
        "1.5, 0.01, 100, -2, 3",
        // Never beyond a sixteenth and sixteen.
        "100, 90, 110, -2, 4",
        "0.001, 0.0005, 0.002, -4, 2",
        // No events: the upper limit is seen.
        "0, 0, 0.3, -3, 2"
    })
    void endsOnPowersOfTwo(double ratio, double lower, double upper, int low, int high) {
        assertThat(RatioScale.of(List.of(new RatioInterval(ratio, lower, upper))))
                .isEqualTo(new RatioScale(low, high));
    }

    @Test
    void aLowerLimitAloneIsSeenWithSomethingOfWhatIsOpen() {
        assertThat(RatioScale.of(List.of(RatioInterval.atLeast(7)))).isEqualTo(new RatioScale(-2, 4));
        assertThat(RatioScale.of(List.of())).isEqualTo(new RatioScale(-1, 1));
    }

    @Test
    void halfAndTwiceLieEquallyFarFromOne() {
        RatioScale scale = new RatioScale(-2, 2);
        assertThat(scale.fraction(1)).isCloseTo(0.5, within(1e-12));
        assertThat(scale.fraction(2) - 0.5).isCloseTo(0.5 - scale.fraction(0.5), within(1e-12));
        assertThat(scale.fraction(4)).isCloseTo(1, within(1e-12));
    }

    @Test
    void knowsWhatLiesBeyondItsEnds() {
        RatioScale scale = new RatioScale(-1, 2);
        assertThat(scale.holds(0.5)).isTrue();
        assertThat(scale.holds(4.0)).isTrue();
        assertThat(scale.holds(4.01)).isFalse();
        assertThat(scale.holds(0.0)).isFalse();
        assertThat(scale.holds(null)).isFalse();
        assertThat(scale.above(null)).isTrue();
    }

    @Test
    void everyPowerOfTwoIsATick() {
        assertThat(new RatioScale(-2, 3).ticks()).containsExactly(0.25, 0.5, 1.0, 2.0, 4.0, 8.0);
    }
}
