package org.quarterboard.statistics;

import java.util.Optional;

/**
 * One count of a document: its true value, and how it is to be treated.
 *
 * <p>Unit of the value: children, victims, or whatever is counted; a whole number of 0 or more. A gap is no count: it is left
 * out, and so is every relation that would need it.
 *
 * <p>A count that was corrected between two publications is two counts with two keys.
 *
 * @param key names it, in this document and in all earlier ones; opaque, and printed nowhere
 * @param value the true value
 * @param guarded whether 1 to t &minus; 1 of it must not be known: children and victims. The others (sectors, residents of a
 *     census) are never hidden
 * @param shown whether there is a place for it in what is published. The others are <em>latent</em>: nothing prints them, but
 *     they can be worked out, such as what a numerator leaves of its denominator, or one quarter in a sum of four
 * @param before the mark with which it was published already; such a mark stands for ever
 * @param below if that mark is {@link DisclosureMark#FEW}: fewer than what it said; 0 for the threshold of today
 * @param cost how unwelcome it is to hide this number for another's sake, 1 or more
 */
public record DisclosureCount(
        String key, long value, boolean guarded, boolean shown, Optional<DisclosureMark> before, int below, int cost) {

    /** What hiding a zero costs: more than any other count, so that zeros go last. */
    public static final int COST_OF_ZERO = 20_000;

    private static final int LARGEST_COST = 100_000;
    private static final int COST_OF_LARGE = 5_000;
    private static final int COST_OF_ANY = 10;

    public DisclosureCount {
        if (key.isBlank() || value < 0) {
            throw new IllegalArgumentException("Not a count: '%s' = %d".formatted(key, value));
        }
        if (cost < 1 || cost > LARGEST_COST) {
            throw new IllegalArgumentException("Cost of '%s' out of 1 to %d: %d".formatted(key, LARGEST_COST, cost));
        }
        if (below != 0 && (before.orElse(DisclosureMark.VALUE) != DisclosureMark.FEW || value < 1 || value >= below)) {
            throw new IllegalArgumentException("'%s' was not published as fewer than %d".formatted(key, below));
        }
        if (before.isPresent() && !shown) {
            throw new IllegalArgumentException("A latent count cannot have been published: '%s'".formatted(key));
        }
    }

    /** A count of children or victims with a place in a table. */
    public static DisclosureCount shown(String key, long value) {
        return new DisclosureCount(key, value, true, true, Optional.empty(), 0, usualCost(value));
    }

    /** A count of children or victims that is printed nowhere but could be worked out. */
    public static DisclosureCount latent(String key, long value) {
        return new DisclosureCount(key, value, true, false, Optional.empty(), 0, 1);
    }

    /** A number that everybody may know, and that is never hidden: residents of a census, sectors of KPI 8. */
    public static DisclosureCount open(String key, long value) {
        return new DisclosureCount(key, value, false, true, Optional.empty(), 0, usualCost(value));
    }

    /** The same, published already with this mark. */
    public DisclosureCount before(DisclosureMark mark) {
        return new DisclosureCount(key, value, guarded, shown, Optional.of(mark), 0, cost);
    }

    /** The same, published already as "fewer than" the threshold of that time. */
    public DisclosureCount beforeFewerThan(int threshold) {
        return new DisclosureCount(key, value, guarded, shown, Optional.of(DisclosureMark.FEW), threshold, cost);
    }

    /** The same with another cost. */
    public DisclosureCount costing(int other) {
        return new DisclosureCount(key, value, guarded, shown, before, below, other);
    }

    /** Whether the engine may still choose its mark. */
    boolean free() {
        return guarded && shown && before.isEmpty();
    }

    /** Whether it is to be protected under this threshold. */
    boolean small(int threshold) {
        return guarded && value >= 1 && value < threshold;
    }

    /** Small groups rather than totals, zeros last. */
    private static int usualCost(long value) {
        return value == 0 ? COST_OF_ZERO : COST_OF_ANY + (int) Math.min(value, COST_OF_LARGE);
    }
}
