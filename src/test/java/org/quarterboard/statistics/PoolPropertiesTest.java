package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What holds for every pool, and for every family of p-values. */
class PoolPropertiesTest {

    private static final int MEMBERS = 6;
    /** Cofactors of matrices of 0s and 1s with four rows are at most 2, their determinants at most 3. */
    private static final int LARGEST_FACTOR = 3;

    /** Everything that adding and subtracting pools, each up to three times, can give. */
    @Property(tries = 400)
    @StatisticsReport(StatisticsReportMode.OFF)
    void revealsWhatAddingAndSubtractingCanIsolate(
            @ForAll @Size(max = 4) List<@IntRange(max = 63) Integer> pools, @ForAll @IntRange(max = 63) int drawn) {
        int known = drawn & drawn >> 1;
        Set<Integer> isolated = isolated(pools, known);

        Set<Integer> revealed = Differencing.revealed(
                pools.stream().map(PoolPropertiesTest::members).toList(), members(known));
        assertThat(revealed).isEqualTo(isolated);
        assertThat(Differencing.safe(
                        pools.stream().map(PoolPropertiesTest::members).toList(), members(known)))
                .isEqualTo(isolated.isEmpty());
        Statistics.label("safe").collect(isolated.isEmpty()).coverage(coverage -> {
            coverage.check(true).percentage(p -> p > 10);
            coverage.check(false).percentage(p -> p > 10);
        });
    }

    private static Set<Integer> isolated(List<Integer> pools, int known) {
        Set<Integer> isolated = new LinkedHashSet<>();
        int choices = 2 * LARGEST_FACTOR + 1;
        int combinations = BigInteger.valueOf(choices).pow(pools.size()).intValueExact();
        for (int combination = 0; combination < combinations; combination++) {
            int[] sum = new int[MEMBERS];
            int rest = combination;
            for (int pool : pools) {
                int factor = rest % choices - LARGEST_FACTOR;
                rest /= choices;
                members(pool & ~known).forEach(member -> sum[member] += factor);
            }
            int[] left = IntStream.range(0, MEMBERS).filter(i -> sum[i] != 0).toArray();
            if (left.length == 1) {
                isolated.add(left[0]);
            }
        }
        return isolated;
    }

    private static Set<Integer> members(int bits) {
        return IntStream.range(0, MEMBERS)
                .filter(i -> (bits >> i & 1) == 1)
                .boxed()
                .collect(Collectors.toSet());
    }

    @Property
    void anotherPoolNeverHidesAnybodyAgain(
            @ForAll @Size(max = 5) List<@IntRange(max = 63) Integer> pools, @ForAll @IntRange(max = 63) int another) {
        List<Set<Integer>> before =
                pools.stream().map(PoolPropertiesTest::members).toList();
        List<Set<Integer>> after = new ArrayList<>(before);
        after.add(members(another));

        assertThat(Differencing.revealed(after, Set.of())).containsAll(Differencing.revealed(before, Set.of()));
    }

    @Property
    void theOrderOfServicesDoesNotMatter(
            @ForAll @Size(max = 8) List<@IntRange(max = 500) Integer> numbers, @ForAll Random random) {
        List<Pool> parts = IntStream.range(0, numbers.size() / 2)
                .mapToObj(i -> Pool.of(numbers.get(2 * i), numbers.get(2 * i + 1)))
                .collect(Collectors.toCollection(ArrayList::new));
        Pool pool = parts.stream().reduce(Pool.EMPTY, Pool::plus);
        Collections.shuffle(parts, random);

        assertThat(parts.stream().reduce(Pool.EMPTY, Pool::plus)).isEqualTo(pool);
        assertThat(pool.contributed()).isEqualTo(parts.size());
        if (parts.stream().allMatch(part -> part.share().isPresent()) && !parts.isEmpty()) {
            double least = parts.stream()
                    .mapToDouble(part -> part.share().orElseThrow())
                    .min()
                    .orElseThrow();
            double most = parts.stream()
                    .mapToDouble(part -> part.share().orElseThrow())
                    .max()
                    .orElseThrow();
            assertThat(pool.share().orElseThrow()).isBetween(least, most);
        }
    }

    /** The definition: the smallest m p / k over all p at least as large, k the rank of p. */
    @Property
    void theAdjustedPIsTheDefinition(@ForAll @Size(min = 1, max = 12) List<@DoubleRange(max = 1) Double> family) {
        double[] p = family.stream().mapToDouble(Double::doubleValue).toArray();
        double[] sorted = Arrays.stream(p).sorted().toArray();
        double[] adjusted = BenjaminiHochberg.adjusted(p);
        for (int i = 0; i < p.length; i++) {
            double own = p[i];
            double smallest = IntStream.range(0, p.length)
                    .filter(k -> sorted[k] >= own)
                    .mapToDouble(k -> (double) p.length / (k + 1) * sorted[k])
                    .min()
                    .orElseThrow();
            assertThat(adjusted[i]).isEqualTo(Math.min(1, smallest)).isBetween(own, 1.0);
        }
    }

    @Property
    void theOrderOfTheFamilyIsKeptAndDoesNotMatter(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 20) Integer> family, @ForAll Random random) {
        double[] p = family.stream().mapToDouble(i -> i / 20.0).toArray();
        double[] adjusted = BenjaminiHochberg.adjusted(p);
        List<Integer> order = IntStream.range(0, p.length).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order, random);
        double[] shuffled =
                BenjaminiHochberg.adjusted(order.stream().mapToDouble(i -> p[i]).toArray());

        for (int i = 0; i < p.length; i++) {
            assertThat(shuffled[i]).isEqualTo(adjusted[order.get(i)]);
            for (int j = 0; j < p.length; j++) {
                if (p[i] <= p[j]) {
                    assertThat(adjusted[i]).isLessThanOrEqualTo(adjusted[j]);
                }
            }
        }
    }
}
