package org.quarterboard.kpi;

/**
 * The code of a measure as the national guidance prints it (1, 1a, 10g), or of an established indicator (FTE). The
 * guidance prints 6a twice: here 6a-i and 6a-ii.
 */
public record MeasureCode(String value) {

    public static final int LONGEST = 10;

    public MeasureCode {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("Not a measure code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
