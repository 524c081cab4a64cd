package org.quarterboard.kpi;

/**
 * Where in a file something stands, and how that is kept as one number: ten million times the sheet plus the row. A
 * plain file has no sheets, and its lines are kept as they are; no sheet of a workbook and no file that is read has ten
 * million rows.
 *
 * @param sheet 0 for a plain file; 1 to 10 for the sheet of that KPI, 11 for the sheet that says whose workbook it is
 * @param row as a spreadsheet or an editor shows it, the first being 1; 0 for the sheet or the file as a whole
 */
public record SourceRow(int sheet, int row) {

    /** The number of the sheet that says whose workbook it is. */
    public static final int READ_ME = 11;

    private static final long ROWS = 10_000_000L;

    public SourceRow {
        if (sheet < 0 || sheet > READ_ME || row < 0 || row >= ROWS) {
            throw new IllegalArgumentException("No such row: " + sheet + ", " + row);
        }
    }

    public static SourceRow of(int sheet, int row) {
        return new SourceRow(sheet, row);
    }

    /**
     * The place that a number stands for.
     *
     * @throws IllegalArgumentException if it stands for none
     */
    public static SourceRow parse(long line) {
        return new SourceRow(Math.toIntExact(Math.floorDiv(line, ROWS)), (int) Math.floorMod(line, ROWS));
    }

    /** As one number, in the order of sheets and rows. */
    public long line() {
        return sheet * ROWS + row;
    }

    /** The same for every reader: 12, or KPI 3:12. */
    @Override
    public String toString() {
        return sheet == 0 ? Integer.toString(row) : "KPI " + sheet + ":" + row;
    }

    /** Whether it is a row of a sheet of a workbook. */
    public boolean inWorkbook() {
        return sheet > 0;
    }
}
