package org.quarterboard.charts;

/** The caller's language: what the text alternatives of all pictures of ratios say. */
public interface RatioWords {

    /** Header of the column that says what is known. */
    String stateHeader();

    /** What the picture says in its head: finding, and what was counted of whom and when. */
    String head(String title, String subtitle);
}
