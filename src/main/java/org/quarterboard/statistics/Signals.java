package org.quarterboard.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The signals of special-cause variation on an XmR chart: each point belongs to no signal or to exactly one.
 *
 * <p>With the centre c, the process limits L and U, and the near limits l and u that lie two thirds of the way from the
 * centre to them, by priority:
 *
 * <ol>
 *   <li>{@link SignalRule#OUTSIDE}: x &lt; L or x &gt; U. Each such point is a signal of its own.
 *   <li>{@link SignalRule#TREND}: a run of 7 or more consecutive points, each greater than the one before, or each less; two
 *       equal neighbours break it. HIGH is rising, LOW is falling, wherever the points lie. The point at which a rising
 *       run turns into a falling one belongs to the earlier run.
 *   <li>{@link SignalRule#TWO_OF_THREE}: 3 consecutive points, all on one side of c, at least 2 of them near the limit of
 *       that side: beyond the near limit and not outside the process limit. Only the near points are marked. Threes that
 *       share a near point are one signal.
 *   <li>{@link SignalRule#SHIFT}: a run of 7 or more consecutive points on one side of c. A point on c ends the run.
 * </ol>
 *
 * <p>All points of a run are marked. A point that satisfies several rules carries the first of them; a pattern all of whose
 * points carry earlier rules is not listed.
 *
 * <ul>
 *   <li>A gap ends every run and every three: points are consecutive only if no period between them is missing. (Whether the
 *       run would have gone on is not known, and nothing is invented.)
 *   <li>A point exactly on a limit is not beyond it. Numbers that agree to twelve digits, relative to the largest value of the
 *       series, are equal.
 *   <li>Fewer than 12 points: no signals, see {@link RunChart}. 12 points or more without limits: the rules that need only
 *       the centre, TREND and SHIFT, are still judged; an unchanged series has neither.
 * </ul>
 *
 * <p>Source: NHS England, "Making Data Count" (2019) and NHSRplotthedots (2021), whose rules these are, with two
 * differences: the package takes the side of a point of a trend from the mean, here it is the way the trend goes; and
 * the package flags points, here a point names its rule.
 *
 * @param all the signals in the order of their first point, those that begin together by priority
 */
public record Signals(List<Signal> all) {

    public Signals {
        all = all.stream()
                .sorted(Comparator.comparingInt(Signal::from).thenComparing(Signal::rule))
                .toList();
        List<Integer> marked =
                all.stream().flatMap(signal -> signal.points().stream()).toList();
        if (marked.stream().distinct().count() != marked.size()) {
            throw new IllegalArgumentException("A point belongs to one signal only");
        }
    }

    /** Finds the signals of a chart. */
    public static Signals of(Xmr.Result chart) {
        return new Signals(SignalFinder.find(chart));
    }

    /** The signal that the point at this position belongs to. */
    public Optional<Signal> at(int position) {
        return all.stream().filter(signal -> signal.points().contains(position)).findFirst();
    }

    /** Whether there is no signal: ordinary variation only, as far as the rules can tell. */
    public boolean isEmpty() {
        return all.isEmpty();
    }
}
