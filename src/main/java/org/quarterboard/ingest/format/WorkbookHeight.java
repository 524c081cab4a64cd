package org.quarterboard.ingest.format;

import org.dhatim.fastexcel.Worksheet;

/**
 * Makes a row as high as its wrapped texts need. Not every program does so by itself when it opens a workbook: where it
 * does not, lines lie over the row below.
 */
final class WorkbookHeight {

    /** Of one line of the usual 11 points. */
    private static final double LINE = 15;

    /** A column of a width holds so many average characters; words are broken before it is full. */
    private static final double FILLED = 0.85;

    private final Worksheet page;
    private final int row;
    private int lines = 1;

    WorkbookHeight(Worksheet page, int row) {
        this.page = page;
        this.row = row;
    }

    /** @param width of the column, in characters */
    WorkbookHeight holding(String text, double width) {
        lines = Math.max(lines, (int) Math.ceil(text.length() / (width * FILLED)));
        return this;
    }

    void set() {
        if (lines > 1) {
            page.rowHeight(row, lines * LINE);
        }
    }
}
