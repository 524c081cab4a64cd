package org.quarterboard.charts;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a ratio and its words.
 *
 * @param mark the kind of mark
 * @param word what the reader is told ("higher", "too few to say")
 */
public record RatioState(RatioMark mark, String word) {

    /** Refuses a ratio that says otherwise than its mark. */
    void check(@Nullable RatioInterval ratio) {
        Double estimate = ratio == null ? null : ratio.estimate();
        boolean sound = switch (mark) {
            case REFERENCE -> ratio == null;
            case HIGHER -> estimate != null && estimate > 1;
            case LOWER -> estimate != null && estimate < 1;
            case NO_CLEAR_DIFFERENCE, BORDERLINE -> ratio != null;
            case TOO_FEW -> true;
        };
        if (!sound) {
            throw new IllegalArgumentException("The mark " + mark + " does not fit its ratio");
        }
    }
}
