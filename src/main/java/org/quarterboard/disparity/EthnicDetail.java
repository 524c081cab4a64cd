package org.quarterboard.disparity;

import java.util.Map;
import java.util.Optional;

/** To which of the five ethnic groups each of the census's detailed groups belongs. */
final class EthnicDetail {

    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("bangladeshi", "asian"),
            Map.entry("chinese", "asian"),
            Map.entry("indian", "asian"),
            Map.entry("pakistani", "asian"),
            Map.entry("asian-other", "asian"),
            Map.entry("african", "black"),
            Map.entry("caribbean", "black"),
            Map.entry("black-other", "black"),
            Map.entry("white-and-asian", "mixed"),
            Map.entry("white-and-black-african", "mixed"),
            Map.entry("white-and-black-caribbean", "mixed"),
            Map.entry("mixed-other", "mixed"),
            Map.entry("british", "white"),
            Map.entry("irish", "white"),
            Map.entry("gypsy-or-irish-traveller", "white"),
            Map.entry("roma", "white"),
            Map.entry("white-other", "white"),
            Map.entry("arab", "other"),
            Map.entry("other-other", "other"));

    private EthnicDetail() {}

    static Optional<String> groupOf(String detail) {
        return Optional.ofNullable(GROUPS.get(detail));
    }
}
