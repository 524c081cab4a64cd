package org.quarterboard.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.jspecify.annotations.Nullable;

/**
 * Series of whole tenths, with and without gaps, of shapes in which every rule applies often: noise with many ties, walks
 * that rise and fall, levels that shift.
 */
class SeriesArbitraries extends DomainContextBase {

    /** A series given as whole tenths, so that an oracle can compute with exact fractions. */
    record Tenths(List<@Nullable Integer> tenths) {

        TimeSeries series() {
            return map(1, 0);
        }

        /** Each value times {@code factor} plus {@code shift}. */
        TimeSeries map(double factor, double shift) {
            List<@Nullable Double> values = new ArrayList<>();
            for (Integer tenth : tenths) {
                values.add(tenth == null ? null : tenth / 10.0 * factor + shift);
            }
            return TimeSeries.of(values);
        }

        Tenths reversed() {
            return new Tenths(new ArrayList<>(tenths).reversed());
        }
    }

    @Provide
    Arbitrary<Tenths> tenths() {
        Arbitrary<List<Integer>> noise =
                Arbitraries.integers().between(0, 60).list().ofMinSize(0).ofMaxSize(40);
        Arbitrary<List<Integer>> ties =
                Arbitraries.integers().between(0, 3).list().ofMinSize(10).ofMaxSize(40);
        Arbitrary<List<Integer>> walks = Arbitraries.frequency(Tuple.of(6, 1), Tuple.of(2, -1), Tuple.of(1, 0))
                .list()
                .ofMinSize(12)
                .ofMaxSize(40)
                .map(SeriesArbitraries::summed);
        Arbitrary<List<Integer>> levels = Combinators.combine(
                        Arbitraries.integers()
                                .between(0, 12)
                                .list()
                                .ofMinSize(12)
                                .ofMaxSize(40),
                        Arbitraries.integers().between(-15, 15),
                        Arbitraries.integers().between(3, 30))
                .as(SeriesArbitraries::stepped);
        Arbitrary<List<Boolean>> gaps = Arbitraries.of(
                        true, false, false, false, false, false, false, false, false, false, false, false)
                .list()
                .ofSize(40);
        Arbitrary<List<Boolean>> whole = Arbitraries.just(Collections.nCopies(40, false));
        return Combinators.combine(Arbitraries.oneOf(noise, ties, walks, levels), Arbitraries.oneOf(gaps, whole))
                .as(SeriesArbitraries::withGaps);
    }

    private static List<Integer> summed(List<Integer> steps) {
        List<Integer> sums = new ArrayList<>();
        int sum = 50;
        int sign = 1;
        for (int step : steps) {
            // Half of the way up, then down again, so that trends of both kinds and turning points come up.
            sign = sums.size() > steps.size() / 2 ? -1 : sign;
            sum += step * sign;
            sums.add(sum);
        }
        return sums;
    }

    private static List<Integer> stepped(List<Integer> noise, int height, int at) {
        List<Integer> values = new ArrayList<>();
        for (int value : noise) {
            values.add(values.size() < at ? value : value + height);
        }
        return values;
    }

    private static Tenths withGaps(List<Integer> values, List<Boolean> gaps) {
        List<@Nullable Integer> tenths = new ArrayList<>();
        for (Integer value : values) {
            tenths.add(gaps.get(tenths.size()) ? null : value);
        }
        return new Tenths(tenths);
    }
}
