package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CrossingTest {

    @Test
    void isFoundOnEitherSideOfTheStartHoweverFar() {
        for (double zero : new double[] {-1000.25, -3, -0.5, 0, 0.5, 3, 1000.25}) {
            assertThat(Crossing.ofFalling(x -> zero - x, 0)).isCloseTo(zero, within(1e-11));
        }
    }

    @Test
    void aStartOnTheZeroIsTheZero() {
        assertThat(Crossing.ofFalling(x -> 7.0 - x, 7)).isEqualTo(7);
    }

    @Test
    void isExactForSmallNumbersToo() {
        assertThat(Crossing.ofFalling(x -> 1 - Math.exp(x - 1e-6), 0)).isCloseTo(1e-6, within(1e-14));
    }
}
