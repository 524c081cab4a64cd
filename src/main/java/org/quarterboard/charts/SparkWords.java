package org.quarterboard.charts;

/** The caller's language: every phrase that the text alternative of a spark line is assembled from. */
public interface SparkWords {

    /** Header of the column of quarters. */
    String quarterHeader();

    /** Header of the column of remarks. */
    String remarksHeader();

    /** What stands in place of a missing value. */
    String missing();

    /** The word of a value that may still change. */
    String provisional();

    /** A sentence on the newest value; the remark is empty where there is neither a signal nor a doubt. */
    String newest(String title, String quarter, String value, String remark);

    /** A sentence where no quarter has a value. */
    String nothing(String title);
}
