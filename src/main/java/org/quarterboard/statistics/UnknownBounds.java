package org.quarterboard.statistics;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * The lowest and the highest ratio that a group could have against the baseline if it were known to which group the
 * children not known belong.
 *
 * <p>With a of n in the group, b of m in the baseline, u not known in the numerator and v in the denominator. Each not
 * known child may belong to the group, to the baseline, or to neither.
 *
 * <pre>
 *   rates           highest  ((a + u)/n) / (b/(m + v))                    lowest  (a/(n + v)) / ((b + u)/m)
 *   proportions     highest  ((a + u)/(n + u)) / (b/(m + v &minus; u))          lowest  (a/(n + v &minus; u)) / ((b + u)/(m + u))
 *     where u &gt; v   highest  (min(a + u, n)/n) / (b/(m + v))               lowest  (a/(n + v)) / (min(b + u, m)/m)
 * </pre>
 *
 * <p>Rates count u and v apart ({@link UnknownPlace#COUNTED_APART}): v is 0 where the population, such as a census,
 * knows every group. For proportions the u are some of the v ({@link UnknownPlace#NESTED}): highest if all u belong to
 * the group and all other v to the baseline. If there are more u than v they cannot be
 * ({@link UnknownPlace#LOST_BETWEEN}); then each may be any child of the denominator, and these bounds are reached
 * where other groups have room for the rest, and never too narrow.
 *
 * <p>Each bound is a whole {@link Ratio}: its interval is what chance leaves on top. What no bound finds (higher,
 * lower), no other way of belonging finds: the score at a ratio of 1 rises with events of the group and with children
 * of the baseline without one, and falls with the two other counts, as do both limits of a ratio of rates. (Only where
 * u &gt; v and all children of one side would be events, another way may be surer.) Bounds hold for one group at a
 * time; those of two groups need not be reached together.
 *
 * <ul>
 *   <li>u = v = 0: both bounds are the observed ratio.
 *   <li>b = 0: the highest has no finite value, a lower limit only.
 *   <li>Where there is an observed ratio, both bounds are there; else either may be empty, for want of children or of
 *       events.
 *   <li>A missing count of either group or of those not known, or impossible ones: no bounds at all.
 * </ul>
 *
 * <p>Source: the bounds without assumptions of C. F. Manski, "Partial Identification of Probability Distributions"
 * (2003), chapter 1, for a ratio of two.
 *
 * @param observed the ratio of those whose group is known; empty if there is none
 * @param lowest the ratio where it is lowest
 * @param highest the ratio where it is highest
 * @param place where those not known were taken to stand
 * @param effect what they could do to the finding
 */
public record UnknownBounds(
        Optional<Ratio> observed,
        Optional<Ratio> lowest,
        Optional<Ratio> highest,
        UnknownPlace place,
        UnknownEffect effect) {

    /**
     * The bounds of this group in this table.
     *
     * @return empty if the group is not there, not known or the baseline, or if a count is missing or impossible: of
     *     the group, of the baseline, or of those not known. A reference population without a group "not known" is to
     *     be given as 0
     */
    public static Optional<UnknownBounds> of(DisparityTable table, String group) {
        OptionalLong u = unknown(table, DisparityGroup::numerator);
        OptionalLong v = unknown(table, DisparityGroup::denominator);
        Optional<DisparityGroup> baseline = usable(table, table.baseline());
        if (group.equals(table.baseline()) || u.isEmpty() || v.isEmpty() || baseline.isEmpty()) {
            return Optional.empty();
        }
        return usable(table, group).map(one -> of(table.kind(), one, baseline.get(), u.getAsLong(), v.getAsLong()));
    }

    private static UnknownBounds of(DisparityKind kind, DisparityGroup group, DisparityGroup baseline, long u, long v) {
        long a = group.numerator().orElseThrow();
        long n = group.denominator().orElseThrow();
        long b = baseline.numerator().orElseThrow();
        long m = baseline.denominator().orElseThrow();
        return kind == DisparityKind.RATES ? ofRates(a, n, b, m, u, v) : ofProportions(a, n, b, m, u, v);
    }

    /**
     * Bounds of a ratio of two rates.
     *
     * @param a events of the group
     * @param n population of the group
     * @param b events of the baseline
     * @param m population of the baseline
     * @param u events of children not known
     * @param v population not known; 0 if the population knows every group
     * @throws IllegalArgumentException if a number is negative
     */
    public static UnknownBounds ofRates(long a, long n, long b, long m, long u, long v) {
        require(a, n, b, m, u, v);
        return of(
                RatioOfRates.of(a, n, b, m),
                RatioOfRates.of(a, n + v, b + u, m),
                RatioOfRates.of(a + u, n, b, m + v),
                UnknownPlace.COUNTED_APART);
    }

    /**
     * Bounds of a ratio of two proportions.
     *
     * @param a events of the group, at most n
     * @param n trials of the group
     * @param b events of the baseline, at most m
     * @param m trials of the baseline
     * @param u events of children not known
     * @param v trials not known
     * @throws IllegalArgumentException if a number is negative, or there are more events than trials in the group or
     *     the baseline
     */
    public static UnknownBounds ofProportions(long a, long n, long b, long m, long u, long v) {
        require(a, n, b, m, u, v);
        Optional<Ratio> observed = RatioOfProportions.of(a, n, b, m);
        if (u > v) {
            return of(
                    observed,
                    RatioOfProportions.of(a, n + v, Math.min(b + u, m), m),
                    RatioOfProportions.of(Math.min(a + u, n), n, b, m + v),
                    UnknownPlace.LOST_BETWEEN);
        }
        return of(
                observed,
                RatioOfProportions.of(a, n + v - u, b + u, m + u),
                RatioOfProportions.of(a + u, n + u, b, m + v - u),
                UnknownPlace.NESTED);
    }

    private static UnknownBounds of(
            Optional<Ratio> observed, Optional<Ratio> lowest, Optional<Ratio> highest, UnknownPlace place) {
        return new UnknownBounds(observed, lowest, highest, place, effect(observed, lowest, highest));
    }

    private static UnknownEffect effect(Optional<Ratio> observed, Optional<Ratio> lowest, Optional<Ratio> highest) {
        if (observed.isEmpty()) {
            return UnknownEffect.CANNOT_SAY;
        }
        DisparityState finding = Disparity.finding(observed.get());
        // Wherever there is an observed ratio there are bounds: nobody and no event is taken away from either side.
        DisparityState low = Disparity.finding(lowest.orElseThrow());
        DisparityState high = Disparity.finding(highest.orElseThrow());
        if (low == finding && high == finding) {
            return UnknownEffect.SAME_FINDING;
        }
        if (!finding.flagged()) {
            return UnknownEffect.COULD_APPEAR;
        }
        DisparityState against = finding == DisparityState.HIGHER ? low : high;
        return against.flagged() ? UnknownEffect.COULD_REVERSE : UnknownEffect.COULD_VANISH;
    }

    private static OptionalLong unknown(DisparityTable table, Function<DisparityGroup, OptionalLong> count) {
        return DisparityWhole.sum(table.rows().stream()
                .map(DisparityRow::group)
                .filter(DisparityGroup::unknown)
                .map(count)
                .toList());
    }

    private static Optional<DisparityGroup> usable(DisparityTable table, String name) {
        return table.row(name)
                .map(DisparityRow::group)
                .filter(group -> !group.unknown() && Disparity.usable(group, table.kind()));
    }

    private static void require(long... counts) {
        for (long count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("Not a count: " + count);
            }
        }
    }
}
