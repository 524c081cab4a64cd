package org.quarterboard.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.stat.StatUtils;

/**
 * The run chart: values, their median, and from 10 useful points on the two Anh&oslash;j rules.
 *
 * <p>The median is the middle value, or the mean of the two middle values. A point is <em>useful</em> if it has a value that
 * is not the median; n is the number of useful points. A <em>run</em> is a longest sequence of useful points on the same side
 * of the median. Points on the median and gaps neither add to a run nor break it: the rules look at the sequence of useful
 * points alone, since their probabilities are those of n tosses of a coin.
 *
 * <pre>
 *   shift               longest run &gt; round(log<sub>2</sub> n) + 3
 *   too few crossings   crossings &lt; b, the smallest b with P(B &le; b) &ge; 0.05 for B ~ Binomial(n &minus; 1, 0.5)
 * </pre>
 *
 * <p>where crossings = number of runs &minus; 1. (log<sub>2</sub> n of a whole n is never halfway between whole numbers, so
 * the direction of rounding does not matter.)
 *
 * <ul>
 *   <li>n &lt; 10: values and median, no rules.
 *   <li>No value at all: no median. One value: it is the median, n = 0. All values equal: n = 0.
 *   <li>With an even number of values none of which is the median, n is the number of values.
 *   <li>Numbers that agree to twelve digits, relative to the largest value of the series, are equal.
 * </ul>
 *
 * <p>Source: J. Anh&oslash;j and A. V. Olesen, "Run charts revisited", PLoS ONE 9 (2014) e113825,
 * doi:10.1371/journal.pone.0113825; M. F. Schilling, "The surprising predictability of long runs", Mathematics Magazine 85
 * (2012) 141-149; as in the R package qicharts2 (2018, method "anhoej").
 *
 * @param series the points
 * @param median the median; empty if no point has a value
 * @param usefulPoints n
 * @param rules the rules, empty below {@value #MINIMUM_USEFUL_POINTS} useful points
 */
public record RunChart(TimeSeries series, OptionalDouble median, int usefulPoints, Optional<RunRules> rules) {

    /** The fewest useful points to which the rules are applied. */
    public static final int MINIMUM_USEFUL_POINTS = 10;

    private static final double CROSSINGS_QUANTILE = 0.05;

    /** The run chart of a series, which must not run across a change of definition. */
    public static RunChart of(TimeSeries series) {
        double[] values = series.values();
        if (values.length == 0) {
            return new RunChart(series, OptionalDouble.empty(), 0, Optional.empty());
        }
        double median = StatUtils.percentile(values, 50);
        List<Run> runs = runs(series, median);
        int useful = runs.stream().mapToInt(Run::length).sum();
        Optional<RunRules> rules = useful < MINIMUM_USEFUL_POINTS ? Optional.empty() : Optional.of(judge(runs, useful));
        return new RunChart(series, OptionalDouble.of(median), useful, rules);
    }

    /** The long run that the point at this position belongs to, if the chart has one there. */
    public Optional<Run> longRunAt(int position) {
        return rules.stream()
                .flatMap(judged -> judged.longRuns().stream())
                .filter(run -> run.points().contains(position))
                .findFirst();
    }

    private static List<Run> runs(TimeSeries series, double median) {
        Tolerance tolerance = Tolerance.of(series);
        List<Run> runs = new ArrayList<>();
        List<Integer> current = new ArrayList<>();
        int currentSign = 0;
        for (int position : series.observedPositions().toArray()) {
            int sign = tolerance.compare(series.value(position), median);
            if (sign == 0) {
                continue;
            }
            if (sign != currentSign && !current.isEmpty()) {
                runs.add(new Run(Side.ofSign(currentSign), current));
                current = new ArrayList<>();
            }
            currentSign = sign;
            current.add(position);
        }
        if (!current.isEmpty()) {
            runs.add(new Run(Side.ofSign(currentSign), current));
        }
        return runs;
    }

    private static RunRules judge(List<Run> runs, int useful) {
        int longest = runs.stream().mapToInt(Run::length).max().orElseThrow();
        int limit = (int) Math.round(Math.log(useful) / Math.log(2)) + 3;
        int fewest = new BinomialDistribution(useful - 1, 0.5).inverseCumulativeProbability(CROSSINGS_QUANTILE);
        List<Run> longRuns = runs.stream().filter(run -> run.length() > limit).toList();
        return new RunRules(longest, limit, runs.size() - 1, fewest, longRuns);
    }
}
