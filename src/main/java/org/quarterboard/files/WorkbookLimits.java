package org.quarterboard.files;

/**
 * How much of a workbook is read. What bounds the work is the number of unpacked bytes, of which none is looked at
 * twice.
 *
 * @param unpacked most bytes of all parts together, when unpacked
 * @param sheet most bytes of one sheet, when unpacked
 * @param parts most parts
 * @param rows most rows of all sheets together
 * @param cells most cells of all sheets together; the shared texts are counted apart, up to as many
 */
record WorkbookLimits(long unpacked, long sheet, int parts, int rows, int cells) {

    /** Parts other than sheets are held in memory by those who read them. */
    static final long OTHER_PART = 32L << 20;

    /** Most bytes that one packed byte may become; deflate's own limit is 1,032. */
    static final int RATIO = 200;

    /** Up to this size a part may be as dense as it likes. */
    static final long DENSE = 4L << 20;

    /** What a spreadsheet program keeps in a cell, in characters. */
    static final int LONGEST_TEXT = 32_767;

    /** What a spreadsheet program keeps on a sheet. */
    static final int LAST_ROW = 1_048_576;

    WorkbookLimits {
        if (unpacked < 1 || sheet < 1 || parts < 1 || rows < 1 || cells < 1) {
            throw new IllegalArgumentException("A limit must be at least 1");
        }
    }
}
