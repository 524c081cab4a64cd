package org.quarterboard.disparity;

import java.util.OptionalLong;

/**
 * A count as the public is told it. Where a number is hidden, this does not hold it: whatever is made from it can give away
 * nothing.
 *
 * @param told what is told
 * @param number if it is told, 0 or more; else 0
 * @param fewerThan if it is said to be few, fewer than what; else 0
 */
public record ProtectedCount(Told told, long number, int fewerThan) {

    /** What is told of a count. */
    public enum Told {
        NUMBER,
        /** 1 or more, and fewer than so many. */
        FEW,
        /** Nothing: any number, 0 included. */
        WITHHELD,
        /** There is no number: nobody counted. */
        MISSING
    }

    public ProtectedCount {
        boolean sound = switch (told) {
            case NUMBER -> number >= 0 && fewerThan == 0;
            case FEW -> number == 0 && fewerThan > 1;
            case WITHHELD, MISSING -> number == 0 && fewerThan == 0;
        };
        if (!sound) {
            throw new IllegalArgumentException("Tells too much: %s %d %d".formatted(told, number, fewerThan));
        }
    }

    static ProtectedCount number(long number) {
        return new ProtectedCount(Told.NUMBER, number, 0);
    }

    static ProtectedCount few(int fewerThan) {
        return new ProtectedCount(Told.FEW, 0, fewerThan);
    }

    static ProtectedCount withheld() {
        return new ProtectedCount(Told.WITHHELD, 0, 0);
    }

    static ProtectedCount missing() {
        return new ProtectedCount(Told.MISSING, 0, 0);
    }

    public OptionalLong known() {
        return told == Told.NUMBER ? OptionalLong.of(number) : OptionalLong.empty();
    }

    public boolean hidden() {
        return told == Told.FEW || told == Told.WITHHELD;
    }
}
