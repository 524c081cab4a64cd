package org.quarterboard.disparity;

/**
 * A count of a bringing.
 *
 * @param stands whether it is the count that holds today
 */
public record BroughtCount(CountRow row, boolean stands) {

    /** The place of a line on the page of its bringing. */
    public static String anchor(int line) {
        return "row-" + line;
    }
}
