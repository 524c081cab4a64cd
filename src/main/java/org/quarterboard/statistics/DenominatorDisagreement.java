package org.quarterboard.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where one measure says the opposite against two reference populations. In Kent's plan of 2023, children of Black,
 * Asian and minority ethnic groups are 13 % of a cohort: less than their 20.5 % of pupils, more than their 6.6 % of
 * residents.
 *
 * <p>Compared are the groups that stand in both tables with the same numerator. A difference of 0 has no direction.
 * Both differences are of shares of the known ({@link DisparityShares#difference}), &minus;1 to 1, unrounded.
 *
 * @param turns the groups whose share of the measure is above their share of one population and below that of the other
 * @param contradictions the names of the groups that are flagged as higher against one population and lower against the
 *     other
 */
public record DenominatorDisagreement(List<Turn> turns, List<String> contradictions) {

    public DenominatorDisagreement {
        turns = List.copyOf(turns);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * A group whose difference changes its sign.
     *
     * @param group its name
     * @param difference against the first population
     * @param otherDifference against the second
     * @param clear whether both populations' shares lie outside the 95 % interval of the measure's share, one on either
     *     side, so that chance alone does not explain the turn
     */
    public record Turn(String group, double difference, double otherDifference, boolean clear) {}

    /**
     * Compares two judged tables of the same measure.
     *
     * @throws IllegalArgumentException if their baselines are not the same group
     */
    public static DenominatorDisagreement of(DisparityTable one, DisparityTable other) {
        if (!one.baseline().equals(other.baseline())) {
            throw new IllegalArgumentException("Two baselines: %s, %s".formatted(one.baseline(), other.baseline()));
        }
        List<Both> both = one.rows().stream()
                .flatMap(row -> other.row(row.group().name()).map(twin -> new Both(row, twin)).stream())
                .filter(Both::sameNumerator)
                .toList();
        return new DenominatorDisagreement(
                both.stream().flatMap(pair -> pair.turn().stream()).toList(),
                both.stream().filter(Both::contradict).map(Both::name).toList());
    }

    /** Whether the two tables disagree about anything. */
    public boolean any() {
        return !turns.isEmpty() || !contradictions.isEmpty();
    }

    /** One group in both tables. */
    private record Both(DisparityRow one, DisparityRow other) {

        String name() {
            return one.group().name();
        }

        boolean sameNumerator() {
            return one.group().numerator().isPresent()
                    && one.group().numerator().equals(other.group().numerator());
        }

        boolean contradict() {
            return one.state().flagged() && other.state().flagged() && one.state() != other.state();
        }

        Optional<Turn> turn() {
            OptionalDouble first = one.shares().difference();
            OptionalDouble second = other.shares().difference();
            if (first.isEmpty() || second.isEmpty() || first.getAsDouble() * second.getAsDouble() >= 0) {
                return Optional.empty();
            }
            boolean clear = outside(one.shares()) && outside(other.shares());
            return Optional.of(new Turn(name(), first.getAsDouble(), second.getAsDouble(), clear));
        }

        private static boolean outside(DisparityShares shares) {
            double reference = shares.referenceOfKnown().orElseThrow();
            Interval measured = shares.ofKnown().orElseThrow();
            return reference < measured.lower() || reference > measured.upper();
        }
    }
}
