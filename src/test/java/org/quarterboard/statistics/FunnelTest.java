package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.quarterboard.statistics.FunnelZone.ABOVE;
import static org.quarterboard.statistics.FunnelZone.BELOW;
import static org.quarterboard.statistics.FunnelZone.FAR_ABOVE;
import static org.quarterboard.statistics.FunnelZone.FAR_BELOW;
import static org.quarterboard.statistics.FunnelZone.WITHIN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterboard.statistics.Reference.Row;

class FunnelTest {

    private static final FunnelLimits LIMITS = new FunnelLimits(-0.3, 0.1, 0.3, 1.1);

    /** Of each row: c, n, lower 99.8, lower 95, upper 95, upper 99.8. */
    static List<Row> proportions() {
        return Reference.rows(Reference.R, "funnel of proportions");
    }

    @ParameterizedTest
    @MethodSource("proportions")
    void proportionsAgreeWithR(Row row) {
        FunnelLimits limits =
                Funnel.ofProportions(row.number(0)).at(row.whole(1)).orElseThrow();

        assertThat(limits.lower998()).isCloseTo(row.number(2), within(1e-12));
        assertThat(limits.lower95()).isCloseTo(row.number(3), within(1e-12));
        assertThat(limits.upper95()).isCloseTo(row.number(4), within(1e-12));
        assertThat(limits.upper998()).isCloseTo(row.number(5), within(1e-12));
    }

    /** Of each row: E, then the counts on the four limits. */
    static List<Row> rates() {
        return Reference.rows(Reference.R, "funnel of rates");
    }

    @ParameterizedTest
    @MethodSource("rates")
    void ratesAgreeWithR(Row row) {
        double population = 2500;
        FunnelLimits limits =
                Funnel.ofRates(row.number(0) / population).at(population).orElseThrow();

        double accuracy = 1e-11 + 1e-12 * row.number(0);
        assertThat(limits.lower998() * population).isCloseTo(row.number(1), within(accuracy));
        assertThat(limits.lower95() * population).isCloseTo(row.number(2), within(accuracy));
        assertThat(limits.upper95() * population).isCloseTo(row.number(3), within(accuracy));
        assertThat(limits.upper998() * population).isCloseTo(row.number(4), within(accuracy));
    }

    /**
     * Exact and Byar's limits at 10, by R: 18.3904 and 18.3915 (upper, 95 %), 4.7954 and 4.7874 (lower, 95 %). Between the
     * first two no count but 10 reaches E; between the second two counts on both sides do, and the smaller is taken.
     */
    @Test
    void whereExactAndByarMeetTheSmallestCountIsTaken() {
        List<Row> meeting = Reference.rows(Reference.R, "exact and Byar's limit where they meet");
        double upperExact = meeting.getFirst().number(0);
        double upperByar = meeting.getFirst().number(1);
        double lowerExact = meeting.getFirst().number(2);
        double lowerByar = meeting.getFirst().number(3);

        assertThat(lower95(upperExact - 1e-4)).isBetween(9.99, 9.99999);
        assertThat(lower95(upperExact + 1e-4)).isCloseTo(10, within(1e-14));
        assertThat(lower95(upperByar - 1e-4)).isCloseTo(10, within(1e-14));
        assertThat(lower95(upperByar + 1e-4)).isBetween(10.00001, 10.01);
        assertThat(upper95(lowerByar + 1e-4)).isBetween(9.98, 9.99);
        assertThat(upper95(lowerExact - 1e-4)).isBetween(9.999, 9.99999);
        assertThat(upper95(lowerExact + 1e-4)).isBetween(10.01, 10.02);
    }

    private static double lower95(double expected) {
        return Funnel.ofRates(1).at(expected).orElseThrow().lower95() * expected;
    }

    private static double upper95(double expected) {
        return Funnel.ofRates(1).at(expected).orElseThrow().upper95() * expected;
    }

    /** The upper limit of a count of 0 is -ln t. */
    @Test
    void theLowerLimitIsZeroAsLongAsNoEventsAreNoSurprise() {
        assertThat(lower95(-Math.log(0.025) - 1e-9)).isZero();
        assertThat(lower95(-Math.log(0.025) + 1e-6)).isPositive();
        assertThat(Funnel.ofRates(1).at(6.9077).orElseThrow().lower998()).isZero();
        assertThat(Funnel.ofRates(1).at(6.9078).orElseThrow().lower998()).isPositive();
    }

    @Test
    void withoutServiceOrVariationThereAreNoLimits() {
        assertThat(Funnel.ofProportions(0.2).at(0)).isEmpty();
        assertThat(Funnel.ofProportions(0).at(10)).isEmpty();
        assertThat(Funnel.ofProportions(1).at(10)).isEmpty();
        assertThat(Funnel.ofRates(0.2).at(0)).isEmpty();
        assertThat(Funnel.ofRates(0).at(10)).isEmpty();
        assertThat(Funnel.ofRates(1.7).at(10)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void refusesWhatIsNoProportion(double comparator) {
        assertThatIllegalArgumentException().isThrownBy(() -> Funnel.ofProportions(comparator));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWhatIsNoRateOrPopulation(double number) {
        assertThatIllegalArgumentException().isThrownBy(() -> Funnel.ofRates(number));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Funnel.ofRates(0.1).at(number));
    }

    @Test
    void refusesNegativeTrials() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Funnel.ofProportions(0.2).at(-1));
    }

    @ParameterizedTest
    @CsvSource({
        "-0.31, FAR_BELOW",
        "-0.3, BELOW",
        "0.09, BELOW",
        "0.1, WITHIN",
        "0.2, WITHIN",
        "0.3, WITHIN",
        "0.31, ABOVE",
        "1.1, ABOVE",
        "1.11, FAR_ABOVE"
    })
    void aValueOnALimitIsWithinIt(double value, FunnelZone zone) {
        assertThat(LIMITS.zone(value)).isEqualTo(zone);
    }

    @Test
    void theLastBinaryDigitDecidesNothing() {
        assertThat(LIMITS.zone(0.1 + 0.2)).isEqualTo(WITHIN);
        assertThat(LIMITS.zone(0.1 - 1e-13)).isEqualTo(WITHIN);
        assertThat(LIMITS.zone(0.1 - 1e-11)).isEqualTo(BELOW);
        assertThat(LIMITS.zone(0.3 + 1e-11)).isEqualTo(ABOVE);
        assertThat(LIMITS.zone(1.1 + 1e-13)).isEqualTo(ABOVE);
        assertThat(LIMITS.zone(1.1 + 1e-11)).isEqualTo(FAR_ABOVE);
        assertThat(LIMITS.zone(-0.3 - 1e-13)).isEqualTo(BELOW);
        assertThat(LIMITS.zone(-0.3 - 1e-11)).isEqualTo(FAR_BELOW);
        // The tolerance goes with the largest of the five numbers, here a limit and there the value.
        assertThat(new FunnelLimits(-1e6, 0, 1, 2).zone(1 + 1e-7)).isEqualTo(WITHIN);
        assertThat(new FunnelLimits(0, 0, 0, 0).zone(1e-3)).isEqualTo(FAR_ABOVE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAValueThatIsNone(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> LIMITS.zone(value));
    }

    @Test
    void anotherUnitAndTheLimitsAsDrawn() {
        assertThat(new FunnelLimits(-0.25, 0.125, 0.5, 1.5).times(100)).isEqualTo(new FunnelLimits(-25, 12.5, 50, 150));
        assertThat(new FunnelLimits(-25, 12.5, 50, 150).clippedTo(Bounds.PERCENTAGE))
                .isEqualTo(new FunnelLimits(0, 12.5, 50, 100));
        assertThat(new FunnelLimits(-25, -12.5, 50, 150).clippedTo(Bounds.FROM_ZERO))
                .isEqualTo(new FunnelLimits(0, 0, 50, 150));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAFactorThatIsNone(double factor) {
        assertThatIllegalArgumentException().isThrownBy(() -> LIMITS.times(factor));
    }

    @Test
    void refusesLimitsInAnotherOrder() {
        assertThat(new FunnelLimits(1, 1, 1, 1).zone(1)).isEqualTo(WITHIN);
        assertThatIllegalArgumentException().isThrownBy(() -> new FunnelLimits(2, 1, 3, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new FunnelLimits(1, 3, 2, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new FunnelLimits(1, 2, 4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new FunnelLimits(Double.NEGATIVE_INFINITY, 1, 2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new FunnelLimits(0, 1, 2, Double.POSITIVE_INFINITY));
    }
}
