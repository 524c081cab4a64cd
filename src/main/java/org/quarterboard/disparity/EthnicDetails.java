package org.quarterboard.disparity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which details of the census belong to which ethnic group of the harmonised standard (England and Wales, 2021). Roma was
 * no answer of its own before 2021: a White total is complete without it.
 */
public final class EthnicDetails {

    private static final Map<String, List<String>> OF = Map.of(
            "asian", List.of("bangladeshi", "chinese", "indian", "pakistani", "asian-other"),
            "black", List.of("african", "caribbean", "black-other"),
            "mixed", List.of("white-and-asian", "white-and-black-african", "white-and-black-caribbean", "mixed-other"),
            "white", List.of("british", "irish", "gypsy-or-irish-traveller", "roma", "white-other"),
            "other", List.of("arab", "other-other"));

    private static final String NEW_IN_2021 = "roma";

    private static final Map<String, String> GROUPS = OF.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(detail -> Map.entry(detail, entry.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private EthnicDetails() {}

    /** The details of an ethnic group, in order; none for "not known". */
    public static List<String> of(String ethnicity) {
        return OF.getOrDefault(ethnicity, List.of());
    }

    /** The ethnic group that a detail is part of. */
    public static Optional<String> groupOf(String detail) {
        return Optional.ofNullable(GROUPS.get(detail));
    }

    /** Whether an ethnic group can be added up only with this detail. */
    static boolean needed(String detail) {
        return !detail.equals(NEW_IN_2021);
    }
}
