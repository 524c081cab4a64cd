package org.quarterboard.charts;

import java.util.List;

/** The caller's language: every phrase that the text alternatives of a chart of intervals are assembled from. */
public interface IntervalWords extends RatioWords {

    /** Header of the column of groups. */
    String groupHeader();

    /** A group that differs clearly, as part of a sentence ("Black 1.92 (1.66 to 2.22), higher"). */
    String clear(IntervalRow row);

    /** A sentence on the groups that differ clearly. */
    String clear(List<String> groups);

    /** A sentence where no group differs clearly; never that there is no disparity. */
    String noneClear();

    /** A sentence on one group, its comparators excepted. */
    String row(IntervalRow row);

    /** A sentence on the same group elsewhere. */
    String comparator(IntervalRow row, IntervalComparator comparator);

    /** The same group elsewhere, as the name of a row of the table ("Black, England"). */
    String comparatorName(String group, String comparator);
}
