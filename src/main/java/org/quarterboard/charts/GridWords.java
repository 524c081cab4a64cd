package org.quarterboard.charts;

import java.util.List;

/** The caller's language: every phrase that the text alternatives of a grid are assembled from. */
public interface GridWords {

    /** Header of the column of rows' names. */
    String rowHeader();

    /** What the picture says in its head: finding and what is shown. */
    String head(String title, String subtitle);

    /** The rows that share a state in one quarter ("Health and Police: absent"). */
    String state(String word, List<String> rows);

    /** A sentence on the newest quarter, from its states. */
    String newest(String quarter, List<String> states);

    /** A stretch of quarters of one state; both quarters are the same where it is one. */
    String stretch(String word, String from, String to);

    /** A sentence on one row, from its stretches. */
    String row(String name, List<String> stretches);
}
