package org.quarterboard.disparity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was counted, and who says so. Two of them are equal if bringing the second after the first changes nothing.
 *
 * @param number whole children or events, 0 or more; null exactly if there is a gap
 * @param source who says so, in the words of whoever brought it
 * @param sourceDate the day of that statement
 * @param basis what the count rests on where that matters to a series; may be empty
 */
public record CountValue(@Nullable Long number, CountGap gap, String source, LocalDate sourceDate, String basis) {

    public CountValue {
        if ((number == null) == (gap == CountGap.NONE) || (number != null && number < 0)) {
            throw new IllegalArgumentException("Not a count: " + number + " " + gap);
        }
    }
}
