package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quarterboard.statistics.Side.HIGH;
import static org.quarterboard.statistics.Side.LOW;
import static org.quarterboard.statistics.SignalRule.OUTSIDE;
import static org.quarterboard.statistics.SignalRule.SHIFT;
import static org.quarterboard.statistics.SignalRule.TREND;
import static org.quarterboard.statistics.SignalRule.TWO_OF_THREE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SignalsTest {

    /** Mean 68.67, near lower limit 53.35: 51 and 47 lie beyond it with 67 on the same side; the last six are no run. */
    @Test
    void kentHasExactlyOneSignal() {
        Signals signals = found(Series.KENT);

        assertThat(signals.all()).containsExactly(new Signal(TWO_OF_THREE, LOW, 4, 5, List.of(4, 5)));
        assertThat(signals.all().getFirst().meaning(Direction.DOWN_IS_BETTER)).isEqualTo(Meaning.IMPROVING);
        assertThat(signals.at(4)).isPresent().isEqualTo(signals.at(5));
        assertThat(signals.at(3)).isEmpty();
        assertThat(signals.at(11)).isEmpty();
    }

    /** R 4.2.2, src/test/resources/reference/statistics.R, function signals: every window tried one by one. */
    @Test
    void agreesWithR() {
        assertThat(letters(Series.KENT)).isEqualTo("....22......");
        assertThat(letters(Series.SPIKE)).isEqualTo("......OSSSSSSS");
        assertThat(letters(Series.NILE))
                .isEqualTo(".2.222.SOSSSSSSSS.SSS2S222SS..............O....SSSSSSSSSSS..........S22SSSS"
                        + ".SSSSSSS.................");
        assertThat(letters(Series.LAKE_HURON))
                .isEqualTo("SOOOS22OOOOOOOSSSSSS......................22..SSSSOOSSO.OOOOOOOSSOOS"
                        + ".........OTTTTTOO.SSOOOSSS....");
    }

    @Test
    void aPointOnALimitIsInside() {
        assertThat(against("0 2.66 0 -2.66 0 0 0 0 0 0 0 0").isEmpty()).isTrue();
        assertThat(against("0 2.6601 0 -2.6601 0 0 0 0 0 0 0 0").all())
                .containsExactly(
                        new Signal(OUTSIDE, HIGH, 1, 1, List.of(1)), new Signal(OUTSIDE, LOW, 3, 3, List.of(3)));
    }

    @Test
    void aPointOnTheNearLimitIsNotNear() {
        double near = 2.66 * 2 / 3;
        assertThat(against("0 0 1 %s 2 -1 0 0 0 0 0 0".formatted(near)).isEmpty())
                .isTrue();
        assertThat(against("0 0 1 %s 2 -1 0 0 0 0 0 0".formatted(near + 1e-6)).all())
                .containsExactly(new Signal(TWO_OF_THREE, HIGH, 3, 4, List.of(3, 4)));
    }

    @Test
    void theThirdPointLiesOnTheSameSideAndIsNotMarked() {
        assertThat(against("0 0 -1 2 -1 2 -1 0 0 0 0 0").isEmpty()).isTrue();
        assertThat(against("0 0 -1 2 0 2 -1 0 0 0 0 0").isEmpty()).isTrue();
        assertThat(against("0 0 -1 2 1 2 -1 0 0 0 0 0").all())
                .containsExactly(new Signal(TWO_OF_THREE, HIGH, 3, 5, List.of(3, 5)));
    }

    @Test
    void aPointOutsideIsNotNearButMayBeTheThird() {
        assertThat(against("0 0 3 2 1 -1 0 0 0 0 0 0").all())
                .containsExactly(new Signal(OUTSIDE, HIGH, 2, 2, List.of(2)));
        assertThat(against("0 0 2 3 2 -1 0 0 0 0 0 0").all())
                .containsExactly(
                        new Signal(TWO_OF_THREE, HIGH, 2, 4, List.of(2, 4)),
                        new Signal(OUTSIDE, HIGH, 3, 3, List.of(3)));
    }

    @Test
    void twoNearPointsNeedAThirdOnTheirSide() {
        assertThat(against("-1 2 2 -1 0 0 0 0 0 0 0 0").isEmpty()).isTrue();
        assertThat(against("2 2 -1 0 0 0 0 0 0 0 0 0").isEmpty()).isTrue();
        assertThat(against("0 2 - 2 1 -1 0 0 0 0 0 0 0").isEmpty()).isTrue();
        assertThat(against("2 2 1 -1 0 0 0 0 0 -1 -2 -2").all()).hasSize(2);
    }

    @Test
    void threesThatShareANearPointAreOneSignal() {
        assertThat(against("0 2 1 2 1 2 0 0 0 0 0 0").all())
                .containsExactly(new Signal(TWO_OF_THREE, HIGH, 1, 5, List.of(1, 3, 5)));
        assertThat(against("0 2 2 1 1 2 2 0 0 0 0 0").all())
                .containsExactly(
                        new Signal(TWO_OF_THREE, HIGH, 1, 2, List.of(1, 2)),
                        new Signal(TWO_OF_THREE, HIGH, 5, 6, List.of(5, 6)));
        assertThat(against("0 2 2 1 -1 -2 -2 0 0 0 0 0").all())
                .extracting(Signal::side)
                .containsExactly(HIGH, LOW);
    }

    @Test
    void sevenOnOneSideAreAShiftAndSixAreNot() {
        assertThat(against("-1 1 1 .5 1 1 .5 -1 0 0 0 0").isEmpty()).isTrue();
        assertThat(against("-1 1 1 .5 1 1 .5 1 -1 0 0 0").all())
                .containsExactly(new Signal(SHIFT, HIGH, 1, 7, List.of(1, 2, 3, 4, 5, 6, 7)));
        assertThat(against("0 0 0 -1 -1 -1 -1 -1 -1 -1 -1 -1").all())
                .containsExactly(new Signal(SHIFT, LOW, 3, 11, List.of(3, 4, 5, 6, 7, 8, 9, 10, 11)));
    }

    @Test
    void aPointOnTheMeanEndsARunAndSoDoesAGap() {
        assertThat(against("1 1 1 1 1 1 0 1 1 1 1 1 1 -1").isEmpty()).isTrue();
        assertThat(against("1 1 1 1 1 1 - 1 1 1 1 1 1 -1").isEmpty()).isTrue();
        assertThat(against("1 1 1 1 1 1 1 - 1 1 1 1 1 -1").all())
                .containsExactly(new Signal(SHIFT, HIGH, 0, 6, List.of(0, 1, 2, 3, 4, 5, 6)));
    }

    @Test
    void sevenRisingPointsAreATrendAndSixAreNot() {
        assertThat(against("0 -1.2 -.8 -.4 0 .4 .8 0 0 0 0 0").isEmpty()).isTrue();
        assertThat(against("0 -1.2 -.8 -.4 0 .4 .8 1.2 0 0 0 0").all())
                .containsExactly(new Signal(TREND, HIGH, 1, 7, List.of(1, 2, 3, 4, 5, 6, 7)));
        assertThat(against("0 1.2 .8 .4 0 -.4 -.8 -1.2 0 0 0 0").all())
                .containsExactly(new Signal(TREND, LOW, 1, 7, List.of(1, 2, 3, 4, 5, 6, 7)));
    }

    @Test
    void aTieOrAGapBreaksATrend() {
        assertThat(against("0 -1.2 -.8 -.4 0 0 .4 .8 1.2 0 0 0").isEmpty()).isTrue();
        assertThat(against("0 -1.2 -.8 -.4 0 - .4 .8 1.2 0 0 0 0").isEmpty()).isTrue();
    }

    @Test
    void theTurningPointBelongsToTheEarlierTrend() {
        assertThat(against("-1.2 -.8 -.4 0 .4 .8 1.2 .8 .4 0 -.4 -.8 -1.2").all())
                .containsExactly(
                        new Signal(TREND, HIGH, 0, 6, List.of(0, 1, 2, 3, 4, 5, 6)),
                        new Signal(TREND, LOW, 6, 12, List.of(7, 8, 9, 10, 11, 12)));
    }

    @Test
    void aPointCarriesTheFirstOfItsRules() {
        // Rising all the way, the last three beyond the near limit and one of them outside.
        assertThat(against("-1 -.5 0 .5 1 1.9 2 3 0 0 0 0").all())
                .containsExactly(
                        new Signal(TREND, HIGH, 0, 7, List.of(0, 1, 2, 3, 4, 5, 6)),
                        new Signal(OUTSIDE, HIGH, 7, 7, List.of(7)));
        assertThat(against("-1 1 2 2 1 3 1 1 1 -1 0 0").all())
                .containsExactly(
                        new Signal(SHIFT, HIGH, 1, 8, List.of(1, 4, 6, 7, 8)),
                        new Signal(TWO_OF_THREE, HIGH, 2, 3, List.of(2, 3)),
                        new Signal(OUTSIDE, HIGH, 5, 5, List.of(5)));
    }

    @Test
    void aPatternWithoutPointsOfItsOwnIsNotListed() {
        assertThat(against("3 3 3 3 3 3 3 0 0 0 0 0").all())
                .hasSize(7)
                .extracting(Signal::rule)
                .containsOnly(OUTSIDE);
    }

    @Test
    void fewerThanTwelvePointsHaveNoSignals() {
        assertThat(found(Series.of("1 2 3 4 5 6 7 8 9 10 11")).isEmpty()).isTrue();
        assertThat(found(Series.of("1 2 3 4 5 6 7 8 9 10 11 12")).isEmpty()).isFalse();
    }

    @Test
    void withoutLimitsAShiftIsStillSeen() {
        Signals signals = found(Series.of("5 5 5 5 5 5 5 9 9 9 9 9"));

        assertThat(signals.all()).containsExactly(new Signal(SHIFT, LOW, 0, 6, List.of(0, 1, 2, 3, 4, 5, 6)));
    }

    @Test
    void aPartNamesPositionsOfTheWhole() {
        TimeSeries whole = Series.of("900 - 56 68 79 67 51 47 72 71 74 76 78 85");

        assertThat(found(whole.between(2, 14)).all())
                .containsExactly(new Signal(TWO_OF_THREE, LOW, 6, 7, List.of(6, 7)));
    }

    @Test
    void whatASideMeansFollowsTheDirection() {
        assertThat(Direction.UP_IS_BETTER.meaningOf(HIGH)).isEqualTo(Meaning.IMPROVING);
        assertThat(Direction.UP_IS_BETTER.meaningOf(LOW)).isEqualTo(Meaning.CONCERNING);
        assertThat(Direction.DOWN_IS_BETTER.meaningOf(HIGH)).isEqualTo(Meaning.CONCERNING);
        assertThat(Direction.DOWN_IS_BETTER.meaningOf(LOW)).isEqualTo(Meaning.IMPROVING);
        assertThat(Direction.NONE.meaningOf(HIGH)).isEqualTo(Meaning.NEUTRAL);
        assertThat(Direction.NONE.meaningOf(LOW)).isEqualTo(Meaning.NEUTRAL);
    }

    @Test
    void refusesWhatIsNoSignal() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Signal(SHIFT, HIGH, 0, 3, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Signal(SHIFT, HIGH, 1, 3, List.of(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Signal(SHIFT, HIGH, 1, 3, List.of(4)));
        Signal once = new Signal(OUTSIDE, HIGH, 1, 1, List.of(1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Signals(List.of(once, once)));
    }

    private static Signals found(TimeSeries series) {
        return Signals.of(Xmr.of(series).result());
    }

    /** Judges the values against centre 0 and mean range 1, so that a case can be read off its numbers. */
    private static Signals against(String values) {
        TimeSeries series = Series.of(values);
        return Signals.of(new Xmr.Result(
                series,
                RangeRule.KEPT,
                OptionalDouble.of(0),
                List.of(),
                OptionalDouble.of(1),
                Optional.of(Limits.around(0, 1)),
                Optional.empty()));
    }

    private static String letters(TimeSeries series) {
        Signals signals = found(series);
        return series.positions()
                .mapToObj(position -> signals.at(position)
                        .map(signal -> switch (signal.rule()) {
                            case OUTSIDE -> "O";
                            case TREND -> "T";
                            case TWO_OF_THREE -> "2";
                            case SHIFT -> "S";
                        })
                        .orElse("."))
                .collect(Collectors.joining());
    }
}
