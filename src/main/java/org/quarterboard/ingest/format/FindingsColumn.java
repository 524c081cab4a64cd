package org.quarterboard.ingest.format;

import java.util.List;

/**
 * The column that a marked copy adds behind the user's own. Every reader passes over it, so that a copy can be mended
 * and brought in as it is.
 */
final class FindingsColumn {

    static final String NAME = "quarterboard_findings";

    private static final String SHORT_ROW = FindingCode.WRONG_FIELD_COUNT.code();

    private FindingsColumn() {}

    static boolean is(String heading) {
        return Texts.key(heading).equals(NAME);
    }

    /** Whether it is the last column of a header that has others too. */
    static boolean ends(List<String> header) {
        return header.size() > 1 && is(header.getLast());
    }

    /**
     * How many fields at the end of a record are not the user's: none, if a spreadsheet has left out the empty last
     * field; two, if it has padded a row that was too short, where the finding stands in a column of the user.
     *
     * @param width how many columns the user's own header has
     */
    static int added(List<String> record, int width) {
        int own = record.size() > width ? record.size() - 1 : record.size();
        if (own > 1 && record.get(own - 1).startsWith(SHORT_ROW)) {
            own--;
        }
        return record.size() - own;
    }

    /** The user's own fields of a record under a header that {@link #ends} with the column. */
    static List<String> without(List<String> record, int width) {
        return record.subList(0, record.size() - added(record, width));
    }
}
