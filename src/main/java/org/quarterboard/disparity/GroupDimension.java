package org.quarterboard.disparity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * By what children are told apart when fairness is asked about, with the items of each in the order in which they are
 * shown. Ethnic groups are those of the harmonised standard; the detail beneath them is that of the census.
 */
public enum GroupDimension {
    ETHNICITY("ethnicity", "asian", "black", "mixed", "white", "other", "unknown"),
    /** Stands beside the ethnic group that it is part of, never alone. */
    ETHNIC_DETAIL(
            "ethnic-detail",
            "bangladeshi",
            "chinese",
            "indian",
            "pakistani",
            "asian-other",
            "african",
            "caribbean",
            "black-other",
            "white-and-asian",
            "white-and-black-african",
            "white-and-black-caribbean",
            "mixed-other",
            "british",
            "irish",
            "gypsy-or-irish-traveller",
            "roma",
            "white-other",
            "arab",
            "other-other"),
    SEX("sex", "female", "male", "unknown"),
    AGE("age", "10-14", "15-17", "unknown"),
    /** Whether a child is looked after. */
    CARE("care", "in-care", "not-in-care", "unknown"),
    /** Whether a special educational or additional learning need has been identified. */
    SEND("send", "identified", "not-identified", "unknown");

    /** The item of whoever is in none of the others. */
    public static final String UNKNOWN = "unknown";

    private final String code;
    private final List<String> items;

    GroupDimension(String code, String... items) {
        this.code = code;
        this.items = List.of(items);
    }

    /** As files and addresses write it. */
    public String code() {
        return code;
    }

    public List<String> items() {
        return items;
    }

    public static Optional<GroupDimension> of(String code) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.code.equals(code))
                .findFirst();
    }

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "disparity.dimension." + code;
    }

    /** The key of an item's words. */
    public String messageKey(String item) {
        return "disparity.group." + code + "." + item;
    }
}
