package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference values: R 4.2.2, src/test/resources/reference/statistics.R (function xmr), printed in statistics.txt. */
class XmrTest {

    private static final Offset<Double> TEN_DIGITS = within(1e-10);

    @ParameterizedTest
    @CsvSource({
        "KENT, SCREENED, 68.6666666667, 8.6363636364, 45.6939393939, 53.3515151515, 83.9818181818, 91.6393939394",
        "KENT, KEPT, 68.6666666667, 8.6363636364, 45.6939393939, 53.3515151515, 83.9818181818, 91.6393939394",
        "SPIKE, SCREENED, 23.6428571429, 2.0909090909, 18.0810389610, 19.9349783550, 27.3507359307, 29.2046753247",
        "SPIKE, KEPT, 23.6428571429, 7.8461538462, 2.7720879121, 9.7290109890, 37.5567032967, 44.5136263736",
        "GAPS, SCREENED, 31.2115384615, 3.3750000000, 22.2340384615, 25.2265384615, 37.1965384615, 40.1890384615",
        "GAPS, KEPT, 31.2115384615, 3.3750000000, 22.2340384615, 25.2265384615, 37.1965384615, 40.1890384615",
        "NILE, KEPT, 919.35, 133.2525252525, 564.8982828283, 683.0488552189, 1155.6511447811, 1273.8017171717",
        "LAKE_HURON, SCREENED, 579.0040816327, 0.5403191489, 577.5668326965, 578.0459156752, 579.9622475901, 580.4413305688",
        "LAKE_HURON, KEPT, 579.0040816327, 0.5855670103, 577.4464733852, 577.9656761344, 580.0424871309, 580.5616898801"
    })
    void agreesWithR(
            String name,
            RangeRule rule,
            double centre,
            double range,
            double lower,
            double nearLower,
            double nearUpper,
            double upper) {
        Xmr.Result result = Xmr.of(named(name)).with(rule).result();

        assertThat(result.rangeRule()).isEqualTo(rule);
        assertThat(result.centre().orElseThrow()).isCloseTo(centre, TEN_DIGITS);
        assertThat(result.meanMovingRange().orElseThrow()).isCloseTo(range, TEN_DIGITS);
        Limits limits = result.limits().orElseThrow();
        assertThat(limits.lower()).isCloseTo(lower, TEN_DIGITS);
        assertThat(limits.nearLower()).isCloseTo(nearLower, TEN_DIGITS);
        assertThat(limits.nearUpper()).isCloseTo(nearUpper, TEN_DIGITS);
        assertThat(limits.upper()).isCloseTo(upper, TEN_DIGITS);
        assertThat(result.noLimits()).isEmpty();
    }

    private static TimeSeries named(String name) {
        return switch (name) {
            case "KENT" -> Series.KENT;
            case "SPIKE" -> Series.SPIKE;
            case "GAPS" -> Series.GAPS;
            case "NILE" -> Series.NILE;
            default -> Series.LAKE_HURON;
        };
    }

    @Test
    void screensRangesUnlessToldOtherwise() {
        Xmr chart = Xmr.of(Series.SPIKE);

        assertThat(chart.result().rangeRule()).isEqualTo(RangeRule.SCREENED);
        assertThat(chart.result().movingRanges())
                .filteredOn(range -> !range.averaged())
                .containsExactly(new MovingRange(6, 40, false), new MovingRange(7, 39, false));
        assertThat(chart.with(RangeRule.KEPT).result().movingRanges())
                .hasSize(13)
                .allMatch(MovingRange::averaged);
        assertThat(chart.result().rangeRule()).isEqualTo(RangeRule.SCREENED);
    }

    /** The range of 5 exceeds 3.267 times the mean that is left once the range of 40 is screened out; it stays. */
    @Test
    void screensOnce() {
        Xmr.Result result =
                Xmr.of(Series.of("0 1 0 1 0 1 0 1 0 1 6 7 6 7 6 7 6 7 47")).result();

        assertThat(result.movingRanges())
                .filteredOn(range -> !range.averaged())
                .extracting(MovingRange::position)
                .containsExactly(18);
        assertThat(result.meanMovingRange().orElseThrow()).isCloseTo(21.0 / 17, TEN_DIGITS);
    }

    @Test
    void aRangeOnTheBoundIsScreened() {
        // Three ranges of 1 and one of R: R lies on the bound if R = 3.267 (R + 3) / 4, so R = 9.801 / 0.733.
        double jump = 9.801 / 0.733;
        Xmr.Result result =
                Xmr.of(TimeSeries.of(0.0, 1.0, 0.0, 1.0, 1.0 + jump)).result();

        assertThat(result.movingRanges()).extracting(MovingRange::averaged).containsExactly(true, true, true, false);
        assertThat(Xmr.of(TimeSeries.of(0.0, 1.0, 0.0, 1.0, 1.0 + jump - 1e-6))
                        .result()
                        .movingRanges())
                .allMatch(MovingRange::averaged);
    }

    @Test
    void noRangeSpansAGap() {
        Xmr.Result result = Xmr.of(Series.of("10 - 50 52 - - 9 8")).result();

        assertThat(result.movingRanges()).containsExactly(new MovingRange(3, 2, true), new MovingRange(7, 1, true));
        assertThat(result.meanMovingRange()).hasValue(1.5);
    }

    @Test
    void aPartCountsPositionsInTheWhole() {
        Xmr.Result result = Xmr.of(Series.of("1 2 4 9").between(1, 4)).result();

        assertThat(result.movingRanges()).extracting(MovingRange::position).containsExactly(2, 3);
        assertThat(result.centre()).hasValue(5);
    }

    @Test
    void elevenPointsHaveNoLimits() {
        Xmr.Result result = Xmr.of(Series.KENT.between(0, 11)).result();

        assertThat(result.points()).isEqualTo(11);
        assertThat(result.noLimits()).contains(NoLimits.TOO_FEW_POINTS);
        assertThat(result.limits()).isEmpty();
        assertThat(result.centre().orElseThrow()).isCloseTo(739.0 / 11, TEN_DIGITS);
        assertThat(result.meanMovingRange().orElseThrow()).isCloseTo(8.8, TEN_DIGITS);
    }

    @Test
    void aGapIsNoPoint() {
        assertThat(Xmr.of(Series.of("56 68 79 67 51 47 72 71 74 76 78 -"))
                        .result()
                        .noLimits())
                .contains(NoLimits.TOO_FEW_POINTS);
    }

    @Test
    void aZeroIsAPoint() {
        assertThat(Xmr.of(Series.of("56 68 79 67 51 47 72 71 74 76 78 0"))
                        .result()
                        .limits())
                .isPresent();
    }

    @Test
    void noPointHasNoCentreAndOnePointNoRange() {
        Xmr.Result none = Xmr.of(TimeSeries.of()).result();
        assertThat(none.centre()).isEmpty();
        assertThat(none.meanMovingRange()).isEmpty();
        assertThat(none.noLimits()).contains(NoLimits.TOO_FEW_POINTS);

        Xmr.Result one = Xmr.of(TimeSeries.of(4.0)).result();
        assertThat(one.centre()).hasValue(4);
        assertThat(one.movingRanges()).isEmpty();
        assertThat(one.meanMovingRange()).isEmpty();
    }

    /** The mean of twelve times 0.1 is not 0.1 in binary. */
    @Test
    void equalPointsAreUnchanged() {
        for (String value : List.of("0.1", "0", "33.3333333333333", "-7")) {
            Xmr.Result result = Xmr.of(Series.of((value + " ").repeat(12))).result();

            assertThat(result.noLimits()).contains(NoLimits.UNCHANGED);
            assertThat(result.meanMovingRange()).hasValue(0);
            assertThat(result.movingRanges()).hasSize(11).allMatch(MovingRange::averaged);
            assertThat(Signals.of(result).isEmpty()).isTrue();
        }
    }

    @Test
    void pointsWithoutNeighboursHaveNoLimits() {
        Xmr.Result result = Xmr.of(Series.of("1 - 2 - 3 - 4 - 5 - 6 - 7 - 8 - 9 - 10 - 11 - 12"))
                .result();

        assertThat(result.points()).isEqualTo(12);
        assertThat(result.noLimits()).contains(NoLimits.NO_NEIGHBOURS);
        assertThat(result.meanMovingRange()).isEmpty();
    }

    @Test
    void aLoneStepLeavesNothingToDrawLimitsFrom() {
        TimeSeries step = Series.of("5 5 5 5 5 5 9 9 9 9 9 9");

        Xmr.Result screened = Xmr.of(step).result();
        assertThat(screened.noLimits()).contains(NoLimits.ZERO_RANGE);
        assertThat(screened.meanMovingRange()).hasValue(0);

        Xmr.Result kept = Xmr.of(step).with(RangeRule.KEPT).result();
        assertThat(kept.limits().orElseThrow().upper()).isCloseTo(7 + 2.66 * 4 / 11, TEN_DIGITS);
    }

    /** Ranges 2, 1 and 2 around the mean 11.5. */
    @Test
    void aCheckMayAskForLimitsFromFewerPoints() {
        Xmr.Result four = Xmr.of(Series.of("10 12 11 13")).result();

        assertThat(four.limits()).isEmpty();
        assertThat(four.limitsFrom(4)).contains(Limits.around(11.5, 5.0 / 3));
        assertThat(four.limitsFrom(5)).isEmpty();
        assertThat(Xmr.of(TimeSeries.of(4.0)).result().limitsFrom(1)).isEmpty();
        assertThat(Xmr.of(Series.of("0.1 0.1 0.1")).result().limitsFrom(2)).isEmpty();
    }

    @Test
    void clipsForDisplayOnly() {
        Limits limits = new Limits(-12, -3, 91, 104);

        assertThat(limits.clippedTo(Bounds.PERCENTAGE)).isEqualTo(new Limits(0, 0, 91, 100));
        assertThat(limits.clippedTo(Bounds.FROM_ZERO)).isEqualTo(new Limits(0, 0, 91, 104));
        assertThat(limits.clippedTo(Bounds.NONE)).isEqualTo(limits);
        assertThat(Xmr.of(Series.of("0 9 1 8 0 7 2 9 0 8 1 0"))
                        .result()
                        .limits()
                        .orElseThrow()
                        .lower())
                .isNegative();
    }

    @Test
    void aResultHasLimitsOrAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Xmr.Result(
                        TimeSeries.of(),
                        RangeRule.KEPT,
                        OptionalDouble.empty(),
                        List.of(),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
