package org.quarterboard.statistics;

import java.util.Optional;

/** Which of the two ratios a {@link DisparityTable} compares its groups by. */
public enum DisparityKind {
    /**
     * Each numerator lies inside its denominator, child for child: a cohort and what happened to part of it, stage to
     * stage of the justice process included. {@link RatioOfProportions}.
     */
    PROPORTIONS {
        @Override
        Optional<Ratio> ratio(long a, long n, long b, long m) {
            return RatioOfProportions.of(a, n, b, m);
        }

        @Override
        boolean possible(long numerator, long denominator) {
            return numerator <= denominator;
        }
    },
    /** Events, or children who may stand twice, over a resident or school population. {@link RatioOfRates}. */
    RATES {
        @Override
        Optional<Ratio> ratio(long a, long n, long b, long m) {
            return RatioOfRates.of(a, n, b, m);
        }

        @Override
        boolean possible(long numerator, long denominator) {
            return denominator > 0 || numerator == 0;
        }
    };

    /** The ratio of a in n to b in m, each pair possible. */
    abstract Optional<Ratio> ratio(long a, long n, long b, long m);

    /** Whether these two can be the numerator and the denominator of one group. */
    abstract boolean possible(long numerator, long denominator);
}
