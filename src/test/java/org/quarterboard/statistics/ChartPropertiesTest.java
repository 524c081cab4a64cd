package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.jspecify.annotations.Nullable;
import org.quarterboard.statistics.Oracle.Mark;
import org.quarterboard.statistics.SeriesArbitraries.Tenths;

/** What holds for the charts of any series. */
@Domain(SeriesArbitraries.class)
@Domain(DomainContext.Global.class)
class ChartPropertiesTest {

    @Property(tries = 2000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void chartAndSignalsAgreeWithTheSlowDefinition(@ForAll Tenths tenths, @ForAll RangeRule rule) {
        Xmr.Result chart = Xmr.of(tenths.series()).with(rule).result();
        Oracle oracle = new Oracle(tenths.tenths(), rule == RangeRule.SCREENED);

        assertThat(chart.centre().isPresent()).isEqualTo(oracle.centre != null);
        chart.centre().ifPresent(c -> assertThat(c).isCloseTo(oracle.centre.doubleValue(), within(1e-11)));
        assertThat(chart.meanMovingRange().isPresent()).isEqualTo(oracle.meanRange != null);
        chart.meanMovingRange().ifPresent(r -> assertThat(r).isCloseTo(oracle.meanRange.doubleValue(), within(1e-11)));
        assertThat(chart.limits().isPresent()).isEqualTo(oracle.hasLimits());
        Map<Integer, Mark> marks = oracle.marks();
        assertThat(marks(chart)).isEqualTo(marks);

        // The series drawn must reach every rule, or the comparison proves little.
        for (SignalRule each : SignalRule.values()) {
            Statistics.label(each.name())
                    .collect(marks.values().stream().anyMatch(mark -> mark.rule() == each))
                    .coverage(coverage -> coverage.check(true).percentage(p -> p > 3));
        }
    }

    @Property
    void everyMarkedPointBelongsToOneSignalThatHoldsIt(@ForAll Tenths tenths) {
        Signals signals = Signals.of(Xmr.of(tenths.series()).result());
        for (Signal signal : signals.all()) {
            assertThat(signal.points()).isSorted().isNotEmpty();
            for (int position : signal.points()) {
                assertThat(position).isBetween(signal.from(), signal.to());
                assertThat(signals.at(position)).contains(signal);
                assertThat(tenths.series().isGap(position)).isFalse();
            }
            // No pattern reaches across a gap.
            assertThat(IntStream.rangeClosed(signal.from(), signal.to())).noneMatch(tenths.series()::isGap);
        }
    }

    @Property
    void shiftingMovesTheChartAndKeepsTheSignals(
            @ForAll Tenths tenths, @ForAll @IntRange(min = -500, max = 500) int shift) {
        Xmr.Result chart = Xmr.of(tenths.series()).result();
        Xmr.Result moved = Xmr.of(tenths.map(1, shift)).result();

        chart.centre().ifPresent(c -> assertThat(moved.centre().orElseThrow()).isCloseTo(c + shift, within(1e-9)));
        chart.limits().ifPresent(limits -> {
            assertThat(moved.limits().orElseThrow().lower()).isCloseTo(limits.lower() + shift, within(1e-9));
            assertThat(moved.limits().orElseThrow().nearUpper()).isCloseTo(limits.nearUpper() + shift, within(1e-9));
        });
        assertThat(moved.noLimits()).isEqualTo(chart.noLimits());
        assertThat(Signals.of(moved)).isEqualTo(Signals.of(chart));
        assertThat(RunChart.of(moved.series()).rules())
                .isEqualTo(RunChart.of(tenths.series()).rules());
    }

    @Property
    void scalingStretchesTheChartAndKeepsTheSignals(
            @ForAll Tenths tenths, @ForAll @IntRange(min = 1, max = 1000) int factor) {
        Xmr.Result chart = Xmr.of(tenths.series()).result();
        Xmr.Result scaled = Xmr.of(tenths.map(factor, 0)).result();

        chart.meanMovingRange()
                .ifPresent(
                        r -> assertThat(scaled.meanMovingRange().orElseThrow()).isCloseTo(r * factor, within(1e-7)));
        chart.limits()
                .ifPresent(limits -> assertThat(scaled.limits().orElseThrow().upper())
                        .isCloseTo(limits.upper() * factor, within(1e-7)));
        assertThat(scaled.noLimits()).isEqualTo(chart.noLimits());
        assertThat(Signals.of(scaled)).isEqualTo(Signals.of(chart));
        assertThat(RunChart.of(scaled.series()).rules())
                .isEqualTo(RunChart.of(tenths.series()).rules());
    }

    @Property
    void mirroringSwapsTheSides(@ForAll Tenths tenths) {
        Map<Integer, Mark> mirrored =
                new TreeMap<>(marks(Xmr.of(tenths.map(-1, 0)).result()));
        mirrored.replaceAll((position, mark) -> new Mark(mark.rule(), other(mark.side())));

        assertThat(mirrored).isEqualTo(marks(Xmr.of(tenths.series()).result()));
    }

    @Property
    void reversalMovesEachRuleToTheMirroredPlace(@ForAll Tenths tenths) {
        int last = tenths.tenths().size() - 1;
        Map<Integer, SignalRule> forwards = rules(tenths.series(), 0, 1);
        Map<Integer, SignalRule> backwards = rules(tenths.reversed().series(), last, -1);

        assertThat(backwards).isEqualTo(forwards);

        RunChart chart = RunChart.of(tenths.series());
        RunChart reversed = RunChart.of(tenths.reversed().series());
        assertThat(reversed.median()).isEqualTo(chart.median());
        assertThat(reversed.rules().map(RunRules::crossings))
                .isEqualTo(chart.rules().map(RunRules::crossings));
        assertThat(reversed.rules().map(RunRules::longestRun))
                .isEqualTo(chart.rules().map(RunRules::longestRun));
    }

    @Property
    void orderDoesNotMoveCentreMedianOrUsefulPoints(@ForAll Tenths tenths, @ForAll Random random) {
        List<@Nullable Integer> shuffled = new ArrayList<>(tenths.tenths());
        Collections.shuffle(shuffled, random);
        TimeSeries other = new Tenths(shuffled).series();

        Xmr.of(tenths.series())
                .result()
                .centre()
                .ifPresent(c -> assertThat(Xmr.of(other).result().centre().orElseThrow())
                        .isCloseTo(c, within(1e-11)));
        assertThat(RunChart.of(other).median())
                .isEqualTo(RunChart.of(tenths.series()).median());
        assertThat(RunChart.of(other).usefulPoints())
                .isEqualTo(RunChart.of(tenths.series()).usefulPoints());
    }

    @Property
    void gapsAtTheEndsChangeNothing(@ForAll Tenths tenths) {
        List<@Nullable Integer> padded = new ArrayList<>();
        padded.add(null);
        padded.addAll(tenths.tenths());
        padded.add(null);
        Xmr.Result chart = Xmr.of(tenths.series()).result();
        Xmr.Result longer = Xmr.of(new Tenths(padded).series()).result();

        assertThat(longer.centre()).isEqualTo(chart.centre());
        assertThat(longer.limits()).isEqualTo(chart.limits());
        assertThat(rules(longer.series(), -1, 1)).isEqualTo(rules(chart.series(), 0, 1));
    }

    /** Runs of the run chart, written as one word of signs without what is on the median or missing. */
    @Property(tries = 2000)
    void theRunChartAgreesWithAWordOfSigns(@ForAll Tenths tenths) {
        List<Integer> sorted =
                tenths.tenths().stream().filter(Objects::nonNull).sorted().toList();
        RunChart chart = RunChart.of(tenths.series());
        if (sorted.isEmpty()) {
            assertThat(chart.median()).isEmpty();
            return;
        }
        int twiceMedian = sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2);
        assertThat(chart.median().orElseThrow()).isCloseTo(twiceMedian / 20.0, within(1e-12));
        String word = tenths.tenths().stream()
                .filter(Objects::nonNull)
                .filter(tenth -> 2 * tenth != twiceMedian)
                .map(tenth -> 2 * tenth > twiceMedian ? "+" : "-")
                .collect(Collectors.joining());
        assertThat(chart.usefulPoints()).isEqualTo(word.length());
        assertThat(chart.rules().isPresent()).isEqualTo(word.length() >= 10);
        chart.rules().ifPresent(rules -> {
            assertThat(rules.crossings()).isEqualTo(word.split("(?<=\\+)(?=-)|(?<=-)(?=\\+)", -1).length - 1);
            String run = "+".repeat(rules.longestRun());
            assertThat(word.contains(run) || word.contains(run.replace('+', '-')))
                    .isTrue();
            assertThat(word).doesNotContain(run + "+", run.replace('+', '-') + "-");
        });
    }

    /** The quantile by its definition, with whole numbers: the smallest b with 20 * sum of C(n - 1, k <= b) >= 2^(n - 1). */
    @Property
    void theFewestCrossingsAreTheQuantile(@ForAll @IntRange(min = 5, max = 100) int half) {
        int tosses = 2 * half - 1;
        BigInteger term = BigInteger.ONE;
        BigInteger sum = BigInteger.ONE;
        int quantile = 0;
        while (sum.multiply(BigInteger.valueOf(20)).compareTo(BigInteger.TWO.pow(tosses)) < 0) {
            quantile++;
            term = term.multiply(BigInteger.valueOf(tosses - quantile + 1)).divide(BigInteger.valueOf(quantile));
            sum = sum.add(term);
        }

        assertThat(RunChart.of(RunChartTest.alternating(2 * half))
                        .rules()
                        .orElseThrow()
                        .fewestCrossings())
                .isEqualTo(quantile);
    }

    private static Side other(Side side) {
        return side == Side.HIGH ? Side.LOW : Side.HIGH;
    }

    private static Map<Integer, Mark> marks(Xmr.Result chart) {
        Map<Integer, Mark> marks = new TreeMap<>();
        Signals signals = Signals.of(chart);
        chart.series()
                .positions()
                .forEach(position -> signals.at(position)
                        .ifPresent(signal -> marks.put(position, new Mark(signal.rule(), signal.side()))));
        return marks;
    }

    /** The rules of the marked points, each position p written as offset + sign * p. */
    private static Map<Integer, SignalRule> rules(TimeSeries series, int offset, int sign) {
        Map<Integer, SignalRule> rules = new TreeMap<>();
        marks(Xmr.of(series).result()).forEach((position, mark) -> rules.put(offset + sign * position, mark.rule()));
        return rules;
    }
}
