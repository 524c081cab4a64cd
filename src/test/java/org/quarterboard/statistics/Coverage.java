package org.quarterboard.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.distribution.discrete.PoissonDistribution;

/**
 * How often the interval of a ratio holds the true one, if n children and m of the baseline have events by known
 * chances. Outcomes without any event, of which there is no interval, do not count.
 *
 * @param rate of the baseline: each child's chance (proportions), or events expected of each (rates)
 * @param ratio the true one
 */
record Coverage(DisparityKind kind, int n, int m, double rate, double ratio) {

    /** Outcomes of less chance than this are left out. */
    private static final double NEGLIGIBLE = 1e-13;

    private static final Map<Coverage, Double> KNOWN = new ConcurrentHashMap<>();

    /** Outcomes that differ in the events of the group alone: with b of the baseline, or of so many on both sides. */
    private record Layer(
            double chance, BinomialDistribution events, int from, int to, IntFunction<Optional<Ratio>> interval) {

        double all() {
            return chance * events.probability(from - 1, to);
        }
    }

    /**
     * The chance of the outcomes that hold a ratio. Limits rise with the group's events, so that in one layer these
     * outcomes are neighbours, and fall with those of the baseline, so that from layer to layer both their ends move
     * up.
     */
    private static double holding(List<Layer> layers, double ratio) {
        double sum = 0;
        int known = 0;
        int end = 0;
        for (Layer layer : layers) {
            int first = first(Math.max(known, layer.from), layer.to + 1, a -> !below(layer.interval.apply(a), ratio));
            // Where a layer begins says nothing of the next.
            known = first == layer.from ? known : first;
            end = first(Math.max(first, end), layer.to + 1, a -> above(layer.interval.apply(a), ratio));
            sum += layer.chance * layer.events.probability(first - 1, end - 1);
        }
        return sum;
    }

    /** The first number from which on this is so, looked for close by first; {@code end} if it never is. */
    private static int first(int from, int end, IntPredicate holds) {
        int low = from;
        int high = from;
        for (int step = 1; high < end && !holds.test(high); step *= 2) {
            low = high + 1;
            high = Math.min(end, high + step);
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The least of the two numerators to be expected. */
    double expected() {
        return rate * Math.min(n * ratio, m);
    }

    /** Whether all outcomes can be gone through in little time. */
    boolean enumerable() {
        return kind == DisparityKind.PROPORTIONS || rate * (n * ratio + m) < 250;
    }

    /** By the chances of all outcomes. */
    double exact() {
        return KNOWN.computeIfAbsent(this, cell -> {
            List<Layer> layers = cell.layers(0);
            return holding(layers, ratio)
                    / layers.stream().mapToDouble(Layer::all).sum();
        });
    }

    /** The chance that a comparison is tested, both numerators being large enough, and its interval leaves out 1. */
    double chanceOfAFinding() {
        List<Layer> layers = layers(Disparity.LEAST);
        return layers.stream().mapToDouble(Layer::all).sum() - holding(layers, 1);
    }

    private List<Layer> layers(int least) {
        Stream<Layer> layers = kind == DisparityKind.PROPORTIONS ? byBaseline(least) : byTotal(least);
        return layers.filter(layer -> layer.chance > NEGLIGIBLE).toList();
    }

    private Stream<Layer> byBaseline(int least) {
        BinomialDistribution ours = new BinomialDistribution(n, ratio * rate);
        BinomialDistribution theirs = new BinomialDistribution(m, rate);
        return IntStream.rangeClosed(least, m)
                .mapToObj(b -> new Layer(
                        theirs.probability(b), ours, b == 0 ? 1 : least, n, a -> RatioOfProportions.of(a, n, b, m)));
    }

    private Stream<Layer> byTotal(int least) {
        double mean = rate * (ratio * n + m);
        PoissonDistribution totals = new PoissonDistribution(mean);
        return IntStream.rangeClosed(Math.max(1, 2 * least), (int) (mean + 12 * Math.sqrt(mean) + 30))
                .mapToObj(total -> new Layer(
                        totals.probability(total),
                        new BinomialDistribution(total, ratio * n / (ratio * n + m)),
                        least,
                        total - least,
                        a -> RatioOfRates.of(a, n, total - a, m)));
    }

    /** Of so many draws with an event in them, how many have an interval without the true ratio. */
    int misses(int draws, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<Long, Boolean> known = new HashMap<>();
        int misses = 0;
        int drawn = 0;
        while (drawn < draws) {
            int a = drawn(random, n, ratio * rate);
            int b = drawn(random, m, rate);
            if (a + b > 0) {
                misses += known.computeIfAbsent(a * 1_000_003L + b, key -> misses(kind.ratio(a, n, b, m))) ? 1 : 0;
                drawn++;
            }
        }
        return misses;
    }

    private boolean misses(Optional<Ratio> interval) {
        return below(interval, ratio) || above(interval, ratio);
    }

    private static boolean below(Optional<Ratio> interval, double ratio) {
        return interval.orElseThrow().upper().orElse(Double.POSITIVE_INFINITY) < ratio;
    }

    private static boolean above(Optional<Ratio> interval, double ratio) {
        return interval.orElseThrow().lower() > ratio;
    }

    /** Child after child, or event after event, by the waiting times between them. */
    private int drawn(SplittableRandom random, int size, double chance) {
        int count = 0;
        if (kind == DisparityKind.PROPORTIONS) {
            for (double child = skipped(random, chance); child < size; child += 1 + skipped(random, chance)) {
                count++;
            }
        } else {
            for (double time = waited(random); time < size * chance; time += waited(random)) {
                count++;
            }
        }
        return count;
    }

    private static double skipped(SplittableRandom random, double chance) {
        return Math.floor(waited(random) / -Math.log1p(-chance));
    }

    private static double waited(SplittableRandom random) {
        return -Math.log1p(-random.nextDouble());
    }
}
