package org.quarterboard.trends;

import java.util.Optional;
import org.quarterboard.statistics.Meaning;
import org.quarterboard.statistics.SegmentAnalysis;
import org.quarterboard.statistics.SegmentAnalysis.AroundMean;
import org.quarterboard.statistics.SegmentAnalysis.AroundMedian;
import org.quarterboard.statistics.SignalRule;

/**
 * The signal that marks a quarter. A pattern that ends in the quarter and does not mark it (the third of "two of three")
 * says nothing of the quarter.
 *
 * @param rank of its rule: outside the limits, a trend, two of three, a shift, a long run, few crossings
 * @param from position of the pattern's first quarter
 * @param sentence the pattern and what it means
 */
record QuarterSignal(Meaning meaning, int rank, int from, String sentence) {

    private static final int LONG_RUN = SignalRule.values().length;
    private static final int CROSSINGS = LONG_RUN + 1;

    static Optional<QuarterSignal> at(int position, Trend trend, SegmentAnalysis analysis, Words words) {
        return switch (analysis) {
            case AroundMean mean ->
                mean.signals().at(position).map(signal -> {
                    SignalSentence sentence = new SignalSentence(trend, mean, signal, words);
                    return new QuarterSignal(
                            sentence.meaning(), signal.rule().ordinal(), signal.from(), sentence.sentence());
                });
            case AroundMedian median ->
                longRun(position, trend, median, words).or(() -> crossings(median, trend, words));
        };
    }

    private static Optional<QuarterSignal> longRun(int position, Trend trend, AroundMedian median, Words words) {
        return median.chart().longRunAt(position).map(run -> {
            Meaning meaning = run.meaning(trend.direction());
            String what = words.get(
                    "find.long-run." + run.side().name(),
                    run.length(),
                    words.estimate(trend.series(), median.centre().orElseThrow()),
                    median.chart().rules().orElseThrow().longestRunLimit());
            String sentence = words.get("meaning.sentence", what, new SignalWords(trend, words).meaning(meaning));
            return new QuarterSignal(meaning, LONG_RUN, run.points().getFirst(), sentence);
        });
    }

    /** Few crossings are a signal of the whole stretch, which the quarter is part of, and have no side. */
    private static Optional<QuarterSignal> crossings(AroundMedian median, Trend trend, Words words) {
        return median.chart()
                .rules()
                .filter(rules -> rules.tooFewCrossings() && !rules.shift())
                .map(rules -> new QuarterSignal(
                        Meaning.NEUTRAL,
                        CROSSINGS,
                        median.segment().series().first(),
                        words.get(
                                "find.crossings",
                                rules.crossings(),
                                rules.fewestCrossings(),
                                words.estimate(trend.series(), median.centre().orElseThrow()))));
    }
}
