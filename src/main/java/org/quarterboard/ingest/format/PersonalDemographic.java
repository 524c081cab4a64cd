package org.quarterboard.ingest.format;

import java.util.Set;

/** A column that describes one child, by its name and its values: a return counts children by them instead. */
enum PersonalDemographic {
    SEX(Set.of("sex", "gender", "rhyw", "rhywedd")),
    ETHNICITY(Set.of("ethnicity", "ethnic", "ethnigrwydd", "ethnig")),
    AGE(Set.of("age", "oed", "oedran")),
    NONE(Set.of());

    private static final Set<String> SEXES = Set.of(
            "f",
            "m",
            "x",
            "u",
            "female",
            "male",
            "girl",
            "boy",
            "girls",
            "boys",
            "non-binary",
            "unknown",
            "not known",
            "other",
            "benyw",
            "gwryw",
            "merch",
            "bachgen",
            "b",
            "g",
            "anhysbys");
    private static final int YOUNGEST = 8;
    private static final int OLDEST = 25;
    private static final int LONGEST = 80;

    private final Set<String> words;

    PersonalDemographic(Set<String> words) {
        this.words = words;
    }

    static PersonalDemographic of(String name) {
        for (String word : ColumnWords.of(name).split(" ")) {
            for (PersonalDemographic one : values()) {
                if (one.words.contains(word)) {
                    return one;
                }
            }
        }
        return NONE;
    }

    /** Whether a value, in small letters, is that of one child. */
    boolean holds(String value) {
        return switch (this) {
            case SEX -> SEXES.contains(value);
            case ETHNICITY -> value.length() <= LONGEST && value.chars().noneMatch(Character::isDigit);
            case AGE ->
                value.length() <= 2
                        && value.chars().allMatch(c -> c >= '0' && c <= '9')
                        && Integer.parseInt(value) >= YOUNGEST
                        && Integer.parseInt(value) <= OLDEST;
            case NONE -> false;
        };
    }
}
