package org.quarterboard.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Compares groups of children: who has more than their part of what a measure counts, and by how much.
 *
 * <p>With a of n in a group, b of m in the baseline, and sums over the known groups (those whose children's group is
 * known):
 *
 * <pre>
 *   share of the measure      a / &Sigma;a, with Wilson's interval
 *   share of the reference    n / &Sigma;n
 *   difference                a / &Sigma;a &minus; n / &Sigma;n
 *   ratio                     (a/n) / (b/m), with the interval and the test of its {@link DisparityKind}
 * </pre>
 *
 * <p>What may be said is a {@link DisparityState}. Which groups are tested is fixed by the counts before any test:
 * every known group but the baseline whose own numerator and whose baseline's are at least {@value #LEAST}. Nothing is
 * flagged here, since that depends on how many comparisons are made together: {@link DisparityFamily#judge}.
 *
 * <p>Bad figures never throw; each has its state:
 *
 * <ul>
 *   <li>A count is missing: no figures. If it is the baseline's, or the baseline is not there at all: no baseline, for
 *       all.
 *   <li>More in the numerator than in the denominator of proportions, or events over a population of 0: impossible. Its
 *       counts stay in the wholes of which the others have shares, as they were returned.
 *   <li>The baseline counts 0: too few, with a lower limit only. Both count 0, or there is nobody: too few, without
 *       ratio.
 *   <li>The group of nobody is known: too few for all, and no shares of the known.
 * </ul>
 *
 * <p>Intervals and tests suppose independent events. Repeated offences, or one child in several pooled quarters, make
 * them too narrow and too sure, which whoever shows them has to say.
 */
public final class Disparity {

    /** The least numerator, of the group and of the baseline each, with which a comparison is tested. */
    public static final int LEAST = 5;

    /** A comparison is flagged if its adjusted p-value is not above this. */
    public static final double FLAGGED = 0.05;

    private Disparity() {}

    /**
     * The groups against the one that is named as the baseline.
     *
     * @param groups each name once, in the order in which they are to be shown
     * @param baseline the name of a known group; it may be missing from the groups
     * @throws IllegalArgumentException if two groups have one name, or the baseline is the group not known
     */
    public static DisparityTable table(List<DisparityGroup> groups, String baseline, DisparityKind kind) {
        Set<String> names = new HashSet<>();
        for (DisparityGroup group : groups) {
            if (!names.add(group.name()) || (group.unknown() && group.name().equals(baseline))) {
                throw new IllegalArgumentException("Twice there, or not known and the baseline: " + group.name());
            }
        }
        Optional<DisparityGroup> reference = groups.stream()
                .filter(group -> group.name().equals(baseline))
                .filter(group -> usable(group, kind))
                .findAny();
        DisparityWhole numerators = DisparityWhole.of(groups, DisparityGroup::numerator);
        DisparityWhole denominators = DisparityWhole.of(groups, DisparityGroup::denominator);
        List<DisparityRow> rows = groups.stream()
                .map(group -> row(group, shares(group, numerators, denominators), baseline, reference, kind))
                .toList();
        return new DisparityTable(baseline, kind, rows);
    }

    private static DisparityShares shares(
            DisparityGroup group, DisparityWhole numerators, DisparityWhole denominators) {
        Optional<Interval> ofKnown = group.unknown() ? Optional.empty() : share(group, numerators.known());
        OptionalDouble referenceOfKnown = group.unknown()
                ? OptionalDouble.empty()
                : DisparityWhole.share(group.denominator(), denominators.known());
        OptionalDouble difference = ofKnown.isPresent() && referenceOfKnown.isPresent()
                ? OptionalDouble.of(ofKnown.get().estimate() - referenceOfKnown.getAsDouble())
                : OptionalDouble.empty();
        return new DisparityShares(
                ofKnown,
                share(group, numerators.all()),
                referenceOfKnown,
                DisparityWhole.share(group.denominator(), denominators.all()),
                difference);
    }

    private static Optional<Interval> share(DisparityGroup group, OptionalLong whole) {
        return group.numerator().isPresent() && whole.isPresent()
                ? Wilson.of(group.numerator().getAsLong(), whole.getAsLong())
                : Optional.empty();
    }

    private static DisparityRow row(
            DisparityGroup group,
            DisparityShares shares,
            String baseline,
            Optional<DisparityGroup> reference,
            DisparityKind kind) {
        DisparityState state = state(group, baseline, reference, kind);
        Optional<Ratio> ratio = state == DisparityState.NOT_JUDGED || state == DisparityState.TOO_FEW
                ? reference.flatMap(other -> ratio(group, other, kind))
                : Optional.empty();
        boolean borderline = kind == DisparityKind.PROPORTIONS
                && state == DisparityState.NOT_JUDGED
                && excludesOne(ratio) != excludesOne(ratio(group, reference.orElseThrow(), DisparityKind.RATES));
        return new DisparityRow(group, shares, ratio, borderline, state, OptionalDouble.empty());
    }

    private static DisparityState state(
            DisparityGroup group, String baseline, Optional<DisparityGroup> reference, DisparityKind kind) {
        if (group.unknown()) {
            return DisparityState.UNKNOWN_GROUP;
        }
        if (!group.complete()) {
            return DisparityState.NO_FIGURES;
        }
        if (!usable(group, kind)) {
            return DisparityState.IMPOSSIBLE;
        }
        if (group.name().equals(baseline)) {
            return DisparityState.BASELINE;
        }
        return reference
                .map(other -> enough(group) && enough(other) ? DisparityState.NOT_JUDGED : DisparityState.TOO_FEW)
                .orElse(DisparityState.NO_BASELINE);
    }

    /** What a tested comparison finds. A flagged one leaves out 1 on its side, by definition and not only by computation. */
    static DisparityState finding(Ratio ratio, double adjusted) {
        return adjusted <= FLAGGED ? finding(ratio) : DisparityState.NO_CLEAR_DIFFERENCE;
    }

    /** On which side of 1 the unadjusted interval lies. */
    static DisparityState finding(Ratio ratio) {
        if (!ratio.excludesOne()) {
            return DisparityState.NO_CLEAR_DIFFERENCE;
        }
        return ratio.lower() > 1 ? DisparityState.HIGHER : DisparityState.LOWER;
    }

    static Optional<Ratio> ratio(DisparityGroup group, DisparityGroup reference, DisparityKind kind) {
        return kind.ratio(
                group.numerator().orElseThrow(),
                group.denominator().orElseThrow(),
                reference.numerator().orElseThrow(),
                reference.denominator().orElseThrow());
    }

    static boolean usable(DisparityGroup group, DisparityKind kind) {
        return group.complete()
                && kind.possible(
                        group.numerator().orElseThrow(), group.denominator().orElseThrow());
    }

    private static boolean enough(DisparityGroup group) {
        return group.numerator().orElse(0) >= LEAST;
    }

    private static boolean excludesOne(Optional<Ratio> ratio) {
        return ratio.orElseThrow().excludesOne();
    }
}
