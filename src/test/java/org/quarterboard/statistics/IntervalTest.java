package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reference values: R 4.2.2, src/test/resources/reference/statistics.R, printed in statistics.txt beside it. */
class IntervalTest {

    // prop.test(x, n, correct = FALSE)$conf.int
    @ParameterizedTest
    @CsvSource({
        "70, 406, 0.138784940217, 0.212183600727",
        "0, 10, 0.000000000000, 0.277532799863",
        "3, 5, 0.230724281276, 0.882379225767",
        "1045, 5000, 0.197955498800, 0.220491303732",
        "10, 10, 0.722467200137, 1.000000000000",
        "0, 1, 0.000000000000, 0.793450685623",
        "1, 1, 0.206549314377, 1.000000000000",
        "1, 2, 0.094531205734, 0.905468794266",
        "13, 87, 0.089454432511, 0.239046003393",
        "999999, 1000000, 0.999994335088, 0.999999823475"
    })
    void wilsonAgreesWithR(long events, long trials, double lower, double upper) {
        Interval interval = Wilson.of(events, trials).orElseThrow();

        assertThat(interval.estimate()).isEqualTo((double) events / trials);
        assertThat(interval.lower()).isCloseTo(lower, within(1e-12));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-12));
        assertThat(interval.method()).isEqualTo(IntervalMethod.WILSON);
    }

    @Test
    void nothingOfNothingHasNoInterval() {
        assertThat(Wilson.of(0, 0)).isEmpty();
    }

    @Test
    void theEdgesOfAProportionAreExact() {
        assertThat(Wilson.of(0, 7).orElseThrow().lower()).isZero();
        assertThat(Wilson.of(7, 7).orElseThrow().upper()).isEqualTo(1.0);
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "6, 5", "1, 0", "-2, -1", "0, -1"})
    void refusesWhatIsNoProportion(long events, long trials) {
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(events, trials));
    }

    // poisson.test(x)$conf.int
    @ParameterizedTest
    @CsvSource({
        "0, 0.000000000000, 3.688879454114",
        "1, 0.025317807984, 5.571643390939",
        "2, 0.242209278544, 7.224687667724",
        "3, 0.618672122896, 8.767273069742",
        "4, 1.089865373626, 10.241588675404",
        "5, 1.623486390118, 11.668332079323",
        "6, 2.201894253491, 13.059474022519",
        "7, 2.814363051520, 14.422675361702",
        "8, 3.453832176749, 15.763189220193",
        "9, 4.115373097378, 17.084803451419"
    })
    void aCountBelowTenIsExact(long count, double lower, double upper) {
        Interval interval = PoissonCount.of(count);

        assertThat(interval.estimate()).isEqualTo(count);
        assertThat(interval.lower()).isCloseTo(lower, within(1e-11));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-11));
        assertThat(interval.method()).isEqualTo(IntervalMethod.EXACT_POISSON);
    }

    // Byar's formula in R
    @ParameterizedTest
    @CsvSource({
        "10, 4.7874499140, 18.3914586058",
        "11, 5.4836901984, 19.6832371161",
        "65, 50.1631877105, 82.8491385459",
        "100, 81.3621054905, 121.6279375792",
        "1234, 1166.1012539623, 1304.8207747690"
    })
    void aCountFromTenOnIsByars(long count, double lower, double upper) {
        Interval interval = PoissonCount.of(count);

        assertThat(interval.estimate()).isEqualTo(count);
        assertThat(interval.lower()).isCloseTo(lower, within(1e-9));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-9));
        assertThat(interval.method()).isEqualTo(IntervalMethod.BYAR);
    }

    @Test
    void refusesANegativeCount() {
        assertThatIllegalArgumentException().isThrownBy(() -> PoissonCount.of(-1));
    }

    @Test
    void aCountBecomesARate() {
        Interval rate = PoissonCount.of(65).times(1000.0 / 13_000);

        assertThat(rate.estimate()).isCloseTo(5.0, within(1e-12));
        assertThat(rate.lower()).isCloseTo(50.1631877105 / 13, within(1e-9));
        assertThat(rate.upper()).isCloseTo(82.8491385459 / 13, within(1e-9));
        assertThat(rate.method()).isEqualTo(IntervalMethod.BYAR);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAFactorThatIsNone(double factor) {
        assertThatIllegalArgumentException().isThrownBy(() -> PoissonCount.of(5).times(factor));
    }

    @Test
    void refusesLimitsOnTheWrongSide() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 2, 3, IntervalMethod.BYAR));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(4, 2, 3, IntervalMethod.BYAR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(4, 2, Double.POSITIVE_INFINITY, IntervalMethod.BYAR));
    }
}
