package org.quarterboard.statistics;

import java.util.OptionalLong;

/**
 * The two counts of one group: how many of it the measure counted, and how many it has in the reference population.
 *
 * <p>Unit: children, or events. The groups of one table exclude each other; nothing here could notice. A count that is
 * missing is empty and never 0: a reference population that knows the group of everybody has 0 in the group "not
 * known".
 *
 * @param name names the group inside its table, and is not for people to read
 * @param numerator how many the measure counted, 0 or more; empty if it was not returned
 * @param denominator how many the reference population has, 0 or more; empty if it does not say
 * @param unknown whether these are the children whose group is not known
 */
public record DisparityGroup(String name, OptionalLong numerator, OptionalLong denominator, boolean unknown) {

    public DisparityGroup {
        if (name.isBlank() || numerator.orElse(0) < 0 || denominator.orElse(0) < 0) {
            throw new IllegalArgumentException("Not a group: '%s', %s of %s".formatted(name, numerator, denominator));
        }
    }

    /** A group of which both counts are there. */
    public static DisparityGroup known(String name, long numerator, long denominator) {
        return new DisparityGroup(name, OptionalLong.of(numerator), OptionalLong.of(denominator), false);
    }

    /** The children whose group is not known, both counts there. */
    public static DisparityGroup notKnown(String name, long numerator, long denominator) {
        return new DisparityGroup(name, OptionalLong.of(numerator), OptionalLong.of(denominator), true);
    }

    /** Whether both counts are there. */
    public boolean complete() {
        return numerator.isPresent() && denominator.isPresent();
    }
}
