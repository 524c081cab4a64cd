package org.quarterboard.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quarterboard.ingest.SeriesJumps.Judged;
import org.quarterboard.ingest.SeriesJumps.Kind;
import org.quarterboard.ingest.SeriesJumps.Point;
import org.quarterboard.ingest.SeriesJumps.Side;

class SeriesJumpsTest {

    /**
     * Kent's first time entrants, 2020/21 to 2022/23. Limits 45.6939393939 and 91.6393939394: R 4.2.2,
     * src/test/resources/reference/statistics.R (function xmr), printed in statistics.txt.
     */
    private static final List<Point> KENT = counts(56, 68, 79, 67, 51, 47, 72, 71, 74, 76, 78, 85);

    /** Mean 88/8 = 11; ranges 2, 3, 2, 3, 2, 3, 2, their mean 17/7; limits 11 -+ 2.66 * 17/7 = 11 -+ 6.46. */
    private static final List<Point> EIGHT = counts(10, 12, 9, 11, 14, 12, 9, 11);

    @Test
    void aValueOutsideTheLimitsOfItsSeriesIsAJump() {
        Judged above = judge(Kind.COUNT, KENT, count(92)).orElseThrow();
        assertThat(above.side()).isEqualTo(Side.ABOVE);
        assertThat(above.limits().lower()).isCloseTo(45.6939393939, within(1e-9));
        assertThat(above.limits().upper()).isCloseTo(91.6393939394, within(1e-9));
        assertThat(above.quarters()).isEqualTo(12);
        assertThat(judge(Kind.COUNT, KENT, count(91)).orElseThrow().outside()).isFalse();
        assertThat(judge(Kind.COUNT, KENT, count(46)).orElseThrow().outside()).isFalse();
        assertThat(judge(Kind.COUNT, KENT, count(45)).orElseThrow().side()).isEqualTo(Side.BELOW);
    }

    @Test
    void eightEarlierValuesAreEnoughAndSevenAreNot() {
        Judged judged = judge(Kind.COUNT, EIGHT, count(18)).orElseThrow();
        assertThat(judged.limits().lower()).isCloseTo(4.54, within(1e-12));
        assertThat(judged.limits().upper()).isCloseTo(17.46, within(1e-12));
        assertThat(judged.side()).isEqualTo(Side.ABOVE);
        assertThat(judge(Kind.COUNT, EIGHT, count(17)).orElseThrow().outside()).isFalse();
        assertThat(judge(Kind.COUNT, EIGHT.subList(0, 7), count(1000))).isEmpty();
        List<Point> withGap = new ArrayList<>(EIGHT.subList(0, 7));
        withGap.add(Point.GAP);
        assertThat(judge(Kind.COUNT, withGap, count(1000))).isEmpty();
    }

    @Test
    void noRangeSpansAGap() {
        List<Point> points = new ArrayList<>(EIGHT);
        points.add(4, Point.GAP);
        // Without 11 to 14 the ranges are 2, 3, 2, 2, 3, 2: mean 14/6; 11 + 2.66 * 14/6 = 17.2066...
        assertThat(judge(Kind.COUNT, points, count(1)).orElseThrow().limits().upper())
                .isCloseTo(11 + 2.66 * 14 / 6, within(1e-12));
    }

    @Test
    void valuesThatNeverChangedSetNoLimits() {
        assertThat(judge(Kind.COUNT, counts(0, 0, 0, 0, 0, 0, 0, 0, 0), count(3)))
                .isEmpty();
    }

    @Test
    void aShareIsJudgedAsAShareAndShownWithinIt() {
        List<Point> shares = EIGHT.stream()
                .map(point -> new Point(point.numerator(), BigDecimal.valueOf(15)))
                .toList();
        Judged judged = judge(Kind.PERCENT, shares, share("15", "15")).orElseThrow();
        assertThat(judged.value()).isEqualTo(100);
        assertThat(judged.limits().upper()).isCloseTo(17.46 / 15 * 100, within(1e-9));
        assertThat(judged.shown().upper()).isEqualTo(100);
        assertThat(judged.outside()).isFalse();
        // The same eleven of fifteen lie inside, eleven of a hundred do not.
        assertThat(judge(Kind.PERCENT, shares, share("11", "15")).orElseThrow().outside())
                .isFalse();
        assertThat(judge(Kind.PERCENT, shares, share("11", "100")).orElseThrow().side())
                .isEqualTo(Side.BELOW);
    }

    @Test
    void aRateIsStatedForItsPopulation() {
        List<Point> rates = EIGHT.stream()
                .map(point -> new Point(point.numerator(), BigDecimal.valueOf(20_000)))
                .toList();
        Judged judged = SeriesJumps.judge(Kind.RATE, 10_000, rates, share("18", "20000"))
                .orElseThrow();
        assertThat(judged.value()).isEqualTo(9);
        assertThat(judged.limits().upper()).isCloseTo(8.73, within(1e-12));
        assertThat(judged.side()).isEqualTo(Side.ABOVE);
    }

    @Test
    void withoutAValueThereIsNothingToJudge() {
        assertThat(judge(Kind.COUNT, KENT, Point.GAP)).isEmpty();
        assertThat(judge(Kind.PERCENT, KENT, share("3", "0"))).isEmpty();
        assertThat(judge(Kind.PERCENT, KENT, count(3))).isEmpty();
        assertThat(judge(Kind.PERCENT, KENT, share("3", "4")))
                .as("no earlier shares")
                .isEmpty();
    }

    @Test
    void aValueOnALimitLiesInside() {
        // Mean 5; ranges 10 throughout; limits 5 -+ 26.6.
        List<Point> points = counts(0, 10, 0, 10, 0, 10, 0, 10);
        assertThat(judge(Kind.COUNT, points, share("31.6", null)).orElseThrow().outside())
                .isFalse();
        assertThat(judge(Kind.COUNT, points, share("31.600001", null))
                        .orElseThrow()
                        .outside())
                .isTrue();
    }

    @Property(tries = 300)
    void movingEveryValueByTheSameMovesTheJudgementWithIt(
            @ForAll @Size(min = 8, max = 30) List<@IntRange(max = 60) Integer> values,
            @ForAll @IntRange(max = 200) int now,
            @ForAll @IntRange(max = 50) int by) {
        List<Point> here = values.stream().map(SeriesJumpsTest::count).toList();
        List<Point> there = values.stream().map(value -> count(value + by)).toList();
        assertThat(judge(Kind.COUNT, there, count(now + by)).map(Judged::side))
                .isEqualTo(judge(Kind.COUNT, here, count(now)).map(Judged::side));
    }

    private static Optional<Judged> judge(Kind kind, List<Point> earlier, Point now) {
        return SeriesJumps.judge(kind, 1, earlier, now);
    }

    private static List<Point> counts(Integer... values) {
        return Arrays.stream(values).map(SeriesJumpsTest::count).toList();
    }

    private static Point count(int value) {
        return new Point(BigDecimal.valueOf(value), null);
    }

    private static Point share(String numerator, @Nullable String denominator) {
        return new Point(new BigDecimal(numerator), denominator == null ? null : new BigDecimal(denominator));
    }
}
