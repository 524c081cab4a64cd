package org.quarterboard.disparity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.quarterboard.statistics.DisparityKind;
import org.quarterboard.statistics.DisparityState;
import org.quarterboard.statistics.Ratio;

/** Makes a finding, which can be said and kept, out of a line of an answer. */
final class DisparityFindings {

    private static final double LEAST_RATIO = 1e-9;

    private DisparityFindings() {}

    /** Empty where the group is not compared at all: the baseline itself, and whoever's group is not known. */
    static Optional<DisparityFinding> of(DisparityAnswer answer, int tested, DisparityLine line, List<String> sources) {
        DisparityState state = line.row().state();
        Optional<DisparityLine> baseline = answer.lines().stream()
                .filter(other -> other.group().code().equals(answer.table().baseline()))
                .findFirst();
        if (line.group().unknown()
                || baseline.isEmpty()
                || baseline.get().group().equals(line.group())) {
            return Optional.empty();
        }
        Optional<Ratio> ratio = line.row().ratio();
        return Optional.of(new DisparityFinding(
                answer.counted().code(),
                answer.reference().code(),
                line.group(),
                baseline.get().group(),
                answer.numerators().span(),
                pair(line.numerator(), baseline.get().numerator()),
                pair(line.denominator(), baseline.get().denominator()),
                ratio.map(Ratio::estimate).orElse(OptionalDouble.empty()),
                ratio.map(one -> OptionalDouble.of(one.lower())).orElse(OptionalDouble.empty()),
                ratio.map(Ratio::upper).orElse(OptionalDouble.empty()),
                answer.table().kind() == DisparityKind.PROPORTIONS,
                state(state),
                line.row().borderline(),
                tested,
                sources));
    }

    private static DisparityFinding.Pair pair(GroupCount group, GroupCount baseline) {
        return new DisparityFinding.Pair(
                group.counted().orElse(0), baseline.counted().orElse(0));
    }

    private static FindingState state(DisparityState state) {
        return switch (state) {
            case HIGHER -> FindingState.HIGHER;
            case LOWER -> FindingState.LOWER;
            case NO_CLEAR_DIFFERENCE -> FindingState.NO_CLEAR_DIFFERENCE;
            case TOO_FEW -> FindingState.TOO_FEW;
            case NO_FIGURES, IMPOSSIBLE, NO_BASELINE, BASELINE, UNKNOWN_GROUP, NOT_JUDGED -> FindingState.NO_FIGURES;
        };
    }

    /** How many times as often either way, as a logarithm: 0 for a ratio of 1, large for one near 0. */
    static double distance(double ratio) {
        return Math.abs(Math.log(Math.max(ratio, LEAST_RATIO)));
    }

    /** Who says so, of both sides, each once. */
    static List<CountOrigin> origins(DisparityAnswer answer) {
        return Stream.concat(
                        answer.lines().stream().flatMap(line -> line.numerator().origins().stream()),
                        answer.lines().stream().flatMap(line -> line.denominator().origins().stream()))
                .toList();
    }
}
