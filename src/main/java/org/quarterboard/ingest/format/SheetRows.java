package org.quarterboard.ingest.format;

/**
 * How a row of a workbook is told in one number, so that findings of workbooks and of CSV files are one kind: the
 * number of its sheet, times ten million, and its row there. Sheets 1 to 10 are those of the KPIs, 11 is the one to
 * read first.
 */
public final class SheetRows {

    public static final int SHEET = 10_000_000;
    public static final int READ_ME = 11;

    private SheetRows() {}

    /** 1 to 11; 0 if the row is one of a CSV file. */
    public static int sheet(long row) {
        return Math.toIntExact(row / SHEET);
    }

    /** The row in its sheet, or the line of the CSV file; 0 is the sheet or the file as a whole. */
    public static int within(long row) {
        return Math.toIntExact(row % SHEET);
    }
}
