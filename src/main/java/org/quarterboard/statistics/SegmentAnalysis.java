package org.quarterboard.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/** What there is to show and to say about one {@link Segment}. Every position counts in the whole series. */
public sealed interface SegmentAnalysis {

    /** The segment. */
    Segment segment();

    /** The centre line: the mean or the median, empty if no point has a value. */
    OptionalDouble centre();

    /** The limits to draw, if there are any; unclipped. */
    Optional<Limits> limits();

    /** Why there are no limits; present exactly if there are none. */
    Optional<NoLimits> noLimits();

    /** The side to which the point at this position is marked as a signal, if it is. */
    Optional<Side> markAt(int position);

    /** Whether any rule has found something other than ordinary variation. */
    boolean hasSignal();

    /** How many points have a value: the n in "not enough quarters for limits (n of 12)". */
    default int points() {
        return segment().series().observed();
    }

    /** How many points limits need: the 12 in "not enough quarters for limits (n of 12)". */
    default int pointsForLimits() {
        return Xmr.MINIMUM_POINTS;
    }

    /** What the mark at this position means for a measure of this direction, if there is a mark. */
    default Optional<Meaning> meaningAt(int position, Direction direction) {
        return markAt(position).map(direction::meaningOf);
    }

    /**
     * An XmR chart: the segment has 12 points or more.
     *
     * @param segment the segment
     * @param chart centre, ranges, and limits or the reason why there are none
     * @param signals the signals
     */
    record AroundMean(Segment segment, Xmr.Result chart, Signals signals) implements SegmentAnalysis {

        @Override
        public OptionalDouble centre() {
            return chart.centre();
        }

        @Override
        public Optional<Limits> limits() {
            return chart.limits();
        }

        @Override
        public Optional<NoLimits> noLimits() {
            return chart.noLimits();
        }

        @Override
        public Optional<Side> markAt(int position) {
            return signals.at(position).map(Signal::side);
        }

        @Override
        public boolean hasSignal() {
            return !signals.isEmpty();
        }
    }

    /**
     * A run chart: the segment has fewer than 12 points. Points are marked that belong to a run longer than the limit; too few
     * crossings are a signal of the whole segment and mark no point.
     *
     * @param segment the segment
     * @param chart median, and rules if there are enough useful points
     */
    record AroundMedian(Segment segment, RunChart chart) implements SegmentAnalysis {

        @Override
        public OptionalDouble centre() {
            return chart.median();
        }

        @Override
        public Optional<Limits> limits() {
            return Optional.empty();
        }

        @Override
        public Optional<NoLimits> noLimits() {
            return Optional.of(NoLimits.TOO_FEW_POINTS);
        }

        @Override
        public Optional<Side> markAt(int position) {
            return chart.longRunAt(position).map(Run::side);
        }

        @Override
        public boolean hasSignal() {
            return chart.rules().map(RunRules::signal).orElse(false);
        }
    }
}
