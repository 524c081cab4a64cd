package org.quarterboard.kpi;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one definition version of a measure counts, out of what, and of whom.
 *
 * @param cohort the key of the cohort
 * @param counted what is counted, the numerator of a share
 * @param outOf what it is divided by; null where a count stands alone
 */
public record Counting(
        String cohort, String counted, @Nullable String outOf) {

    public String countedKey() {
        return "kpi.counted." + counted;
    }

    public Optional<String> outOfKey() {
        return Optional.ofNullable(outOf).map(key -> "kpi.counted." + key);
    }
}
