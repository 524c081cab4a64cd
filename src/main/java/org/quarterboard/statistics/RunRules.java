package org.quarterboard.statistics;

import java.util.List;

/**
 * The Anh&oslash;j rules applied to a run chart; {@link RunChart} defines them.
 *
 * @param longestRun the number of useful points in the longest run, at least 1
 * @param longestRunLimit round(log<sub>2</sub> n) + 3: the longest run that chance is expected to make
 * @param crossings how often the line between useful points crosses the median, 0 to n &minus; 1
 * @param fewestCrossings the 5 % quantile of Binomial(n &minus; 1, 0.5): the fewest crossings chance is expected to leave
 * @param longRuns the runs longer than the limit, in the order of time
 */
public record RunRules(int longestRun, int longestRunLimit, int crossings, int fewestCrossings, List<Run> longRuns) {

    public RunRules {
        longRuns = List.copyOf(longRuns);
    }

    /** Whether a run is longer than chance is expected to make: the level has shifted. */
    public boolean shift() {
        return longestRun > longestRunLimit;
    }

    /** Whether the median is crossed less often than chance is expected to leave: the points cluster. */
    public boolean tooFewCrossings() {
        return crossings < fewestCrossings;
    }

    /** Whether either rule signals. */
    public boolean signal() {
        return shift() || tooFewCrossings();
    }
}
