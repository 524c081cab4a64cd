package org.quarterboard.trends;

import java.util.Optional;
import org.quarterboard.charts.Signal;
import org.quarterboard.charts.SignalMark;
import org.quarterboard.statistics.Direction;
import org.quarterboard.statistics.Meaning;
import org.quarterboard.statistics.SegmentAnalysis;

/** The marks of single quarters, and what they mean for children. */
record SignalWords(Trend trend, Words words) {

    /** The mark at a position with the words that stand beside it. */
    Optional<Signal> at(int position) {
        return trend.at(position)
                .flatMap(analysis -> analysis.meaningAt(position, trend.direction())
                        .map(meaning -> new Signal(
                                mark(meaning), words.get("mark." + meaning.name(), place(analysis, position)))));
    }

    /** "That is a sign of improvement: fewer is better." */
    String meaning(Meaning meaning) {
        return meaning == Meaning.NEUTRAL ? words.get("meaning.NEUTRAL") : words.get("meaning." + meaning, better());
    }

    /** "fewer is better". */
    String better() {
        String way = trend.direction() == Direction.UP_IS_BETTER ? "UP" : "DOWN";
        return words.get("better." + way + "." + trend.series().mode().name());
    }

    static SignalMark mark(Meaning meaning) {
        return switch (meaning) {
            case IMPROVING -> SignalMark.IMPROVING;
            case CONCERNING -> SignalMark.CONCERNING;
            case NEUTRAL -> SignalMark.NEUTRAL;
        };
    }

    private String place(SegmentAnalysis analysis, int position) {
        String side = analysis.markAt(position).orElseThrow().name();
        return switch (analysis) {
            case SegmentAnalysis.AroundMean mean ->
                words.get("place."
                        + mean.signals().at(position).orElseThrow().rule().name() + "." + side);
            case SegmentAnalysis.AroundMedian median -> words.get("place.LONG_RUN." + side);
        };
    }
}
