package org.quarterboard.documents;

/** The small shapes that repeat a word in a cell; the same shapes mark signals in charts. */
public enum CellSymbol {
    DIAMOND("improving"),
    SQUARE("concerning"),
    TRIANGLE("neutral"),
    DISC("present"),
    RING("absent");

    private final String meaning;

    CellSymbol(String meaning) {
        this.meaning = meaning;
    }

    /** The name under which stylesheets colour it. */
    String meaning() {
        return meaning;
    }
}
