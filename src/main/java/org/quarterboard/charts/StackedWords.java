package org.quarterboard.charts;

import java.util.List;

/** The caller's language: every phrase that the text alternatives of stacked columns are assembled from. */
public interface StackedWords {

    /** Header of the column of quarters. */
    String quarterHeader();

    /** Header of the column of remarks. */
    String remarksHeader();

    /** What stands in place of a missing value. */
    String missing();

    /** What the picture says in its head: finding and measure. */
    String head(String title, String subtitle);

    /** A part with its value. */
    String part(String name, String value);

    /** A sentence on the newest quarter of which every part is known, from its parts. */
    String newest(String quarter, List<String> parts);

    /** A sentence where there is no such quarter. */
    String nothing();

    /** A sentence on one part from the first to the newest quarter that is drawn. */
    String change(String part, String firstValue, String firstQuarter, String lastValue, String lastQuarter);

    /** A sentence on the quarters that are gaps. */
    String gaps(List<String> quarters);
}
