package org.quarterboard.statistics;

import java.util.Optional;

/**
 * The difference of two proportions with Newcombe's interval, his method 10, made of the two Wilson intervals without
 * continuity correction.
 *
 * <p>With p<sub>1</sub> = a/n and its limits l<sub>1</sub>, u<sub>1</sub>, and p<sub>2</sub> = b/m with its limits
 * l<sub>2</sub>, u<sub>2</sub> ({@link Wilson}):
 *
 * <pre>
 *   estimate   D = p<sub>1</sub> &minus; p<sub>2</sub>
 *   lower      D &minus; &radic;((p<sub>1</sub> &minus; l<sub>1</sub>)&sup2; + (u<sub>2</sub> &minus; p<sub>2</sub>)&sup2;)
 *   upper      D + &radic;((u<sub>1</sub> &minus; p<sub>1</sub>)&sup2; + (p<sub>2</sub> &minus; l<sub>2</sub>)&sup2;)
 * </pre>
 *
 * <p>Unit: a difference of shares, &minus;1 to 1, unrounded; {@code times(100)} makes it percentage points. Positive: the
 * first is the higher. The limits never leave &minus;1 to 1.
 *
 * <ul>
 *   <li>n = 0 or m = 0: no difference (empty).
 *   <li>a = n and b = 0: the upper limit is exactly 1; a = 0 and b = m: the lower limit is exactly &minus;1.
 *   <li>a = b = 0: difference 0, and an interval from minus the second upper limit to the first.
 * </ul>
 *
 * <p>The two groups must not overlap: not for one service against a total that holds it.
 *
 * <p>Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of eleven
 * methods", Statistics in Medicine 17 (1998) 873-890.
 */
public final class DifferenceOfProportions {

    private DifferenceOfProportions() {}

    /**
     * {@code events / trials} minus {@code otherEvents / otherTrials}.
     *
     * @param events a, from 0 to {@code trials}
     * @param trials n, 0 or more
     * @param otherEvents b, from 0 to {@code otherTrials}
     * @param otherTrials m, 0 or more
     * @return empty if there are no trials on one side
     * @throws IllegalArgumentException if a number is negative or there are more events than trials
     */
    public static Optional<Interval> of(long events, long trials, long otherEvents, long otherTrials) {
        Optional<Interval> first = Wilson.of(events, trials);
        Optional<Interval> other = Wilson.of(otherEvents, otherTrials);
        return first.flatMap(one -> other.map(two -> difference(one, two)));
    }

    private static Interval difference(Interval one, Interval two) {
        double difference = one.estimate() - two.estimate();
        double below = Math.hypot(one.estimate() - one.lower(), two.upper() - two.estimate());
        double above = Math.hypot(one.upper() - one.estimate(), two.estimate() - two.lower());
        return new Interval(difference, difference - below, difference + above, IntervalMethod.NEWCOMBE);
    }
}
