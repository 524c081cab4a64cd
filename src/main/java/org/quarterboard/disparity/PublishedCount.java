package org.quarterboard.disparity;

import org.jspecify.annotations.Nullable;
import org.quarterboard.statistics.DisclosureCount;
import org.quarterboard.statistics.DisclosureMark;

/**
 * A count that an earlier statement rests on.
 *
 * @param guarded whether it is of children, and not a number that everybody may know
 * @param mark what was told of it; null if it stood nowhere, but could be worked out
 * @param below if it was said to be few, fewer than what; else 0
 * @param threshold the largest threshold of all statements that rest on it
 */
record PublishedCount(
        String key, long value, boolean guarded, @Nullable DisclosureMark mark, int below, int threshold) {

    /** The same for the next statement: what was told stands. */
    DisclosureCount count(boolean shown) {
        if (mark == null) {
            return shown ? ReleaseKeys.shown(key, value, guarded) : DisclosureCount.latent(key, value);
        }
        DisclosureCount count = ReleaseKeys.shown(key, value, guarded);
        return mark == DisclosureMark.FEW ? count.beforeFewerThan(below) : count.before(mark);
    }

    /** What two statements tell of one count: a mark stands, the larger threshold holds. */
    PublishedCount with(PublishedCount later) {
        PublishedCount marked = mark == null ? later : this;
        return new PublishedCount(key, value, guarded, marked.mark, marked.below, Math.max(threshold, later.threshold));
    }
}
