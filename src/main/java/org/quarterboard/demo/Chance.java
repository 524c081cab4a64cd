package org.quarterboard.demo;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Chance that comes out the same each time: the algorithm is named, so that no version of Java changes it, and the seed
 * follows from the service, the quarter and what is drawn. So a file is the same whichever was made before it.
 */
final class Chance {

    private static final RandomGeneratorFactory<RandomGenerator> ALGORITHM =
            RandomGeneratorFactory.of("L64X128MixRandom");
    /** The seed of the whole demonstration; another one gives other figures of the same kind. */
    private static final long SEED = 20_230_401;

    private final RandomGenerator random;

    private Chance(long seed) {
        this.random = ALGORITHM.create(seed);
    }

    static Chance of(String... subject) {
        long seed = SEED;
        for (String part : subject) {
            for (int i = 0; i < part.length(); i++) {
                seed = seed * 1_000_003 + part.charAt(i);
            }
            seed = seed * 31 + 7;
        }
        return new Chance(seed);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    /** A count around the mean, drawn by multiplying uniform numbers (Knuth); for means up to some hundreds. */
    int count(double mean) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    /** A count that varies less than by chance alone: services plan their work. */
    int steadyCount(double mean) {
        int certain = (int) (mean * 0.7);
        return certain + count(mean - certain);
    }

    /** How many of so many. */
    int of(int trials, double probability) {
        int hits = 0;
        for (int i = 0; i < trials; i++) {
            hits += happens(probability) ? 1 : 0;
        }
        return hits;
    }

    <T> T pick(List<T> from, ToDoubleFunction<T> weight) {
        double all = from.stream().mapToDouble(weight).sum();
        double at = random.nextDouble() * all;
        for (T one : from) {
            at -= weight.applyAsDouble(one);
            if (at < 0) {
                return one;
            }
        }
        return from.getLast();
    }
}
