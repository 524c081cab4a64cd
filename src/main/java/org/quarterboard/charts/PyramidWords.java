package org.quarterboard.charts;

/** The caller's language: every phrase that the text alternatives of a pyramid are assembled from. */
public interface PyramidWords {

    /** Header of the column of ages. */
    String bandHeader();

    /** What the picture says in its head: finding and who was counted. */
    String head(String title, String subtitle);

    /** The longest bar of a side; the first from above where several are as long. */
    String longest(String side, String band, String value);

    /** A sentence on the longest bar where one side has values. */
    String one(String longest);

    /** A sentence on both longest bars. */
    String both(String left, String right);

    /** A sentence where no bar has a value. */
    String nothing();

    /** A sentence on one row. */
    String band(String name, String left, String leftValue, String right, String rightValue);
}
