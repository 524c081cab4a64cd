package org.quarterboard.charts;

/** The caller's language: every phrase that the text alternatives of a trend are assembled from. */
public interface TrendWords {

    /** Header of the column of quarters. */
    String quarterHeader();

    /** Header of the column of remarks. */
    String remarksHeader();

    /** What stands in place of a missing value. */
    String missing();

    /** What the picture says in its head: finding and measure. */
    String head(String title, String subtitle);

    /** A sentence on the newest quarter that has a value. */
    String newest(String quarter, String value);

    /** A sentence where no quarter has a value. */
    String nothing();

    /** A sentence on a stretch with a centre line and no limits. */
    String centre(String centre, String from, String to);

    /** A sentence on a stretch with a centre line and limits. */
    String limits(String centre, String lower, String upper, String from, String to);

    /** A sentence on a change of definition, before the quarter named. */
    String changed(String name, String quarter);

    /** A sentence on a run of marked points; both quarters are the same where one point is marked. */
    String signal(String word, String from, String to);
}
