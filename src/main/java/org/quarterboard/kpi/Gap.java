package org.quarterboard.kpi;

import java.util.Optional;

/** Why a cell has no value. The code is the letter of the tidy layout. */
public enum Gap {
    NOT_RETURNED("n"),
    NOT_APPLICABLE("z"),
    UNAVAILABLE("x"),
    /** Hidden by the publisher to protect people. */
    SUPPRESSED("c");

    private final String letter;

    Gap(String letter) {
        this.letter = letter;
    }

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "figures.gap." + name();
    }

    public String letter() {
        return letter;
    }

    /** The gap of a letter; empty for an empty or unknown letter. */
    public static Optional<Gap> ofLetter(String letter) {
        for (Gap gap : values()) {
            if (gap.letter.equals(letter)) {
                return Optional.of(gap);
            }
        }
        return Optional.empty();
    }
}
