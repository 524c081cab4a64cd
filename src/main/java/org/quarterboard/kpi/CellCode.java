package org.quarterboard.kpi;

/**
 * The stable, readable code of a cell: measure, definition version, stage, categories and kind, as in
 * {@code 1c|v2|start|order=referral-order;suitability=suitable|numerator}. ASCII, compared byte by byte.
 */
public record CellCode(String value) {

    public static final int LONGEST = 190;

    public CellCode {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("Not a cell code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
