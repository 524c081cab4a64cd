package org.quarterboard.disparity;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.statistics.DisclosureControl;

/**
 * Below which number counts are small, at a service.
 *
 * @param set who changed it last and why; null if nobody ever did
 */
public record DisclosureThreshold(int threshold, @Nullable Change set) {

    public static final int LEAST = DisclosureControl.LEAST_THRESHOLD;
    public static final int MOST = 20;

    static final int LONGEST_REASON = 500;

    public record Change(String reason, Instant at, String by) {}

    static DisclosureThreshold usual() {
        return new DisclosureThreshold(DisclosureControl.THRESHOLD, null);
    }

    public Optional<Change> changed() {
        return Optional.ofNullable(set);
    }
}
