package org.quarterboard.charts;

import java.util.List;

/** The caller's language: every phrase that the text alternatives of a ratio over time are assembled from. */
public interface RatioTrendWords extends RatioWords {

    /** Header of the column of periods. */
    String periodHeader();

    /** A sentence on the newest period of which anything can be said. */
    String newest(RatioPeriod period);

    /** A sentence where nothing can be said of any period. */
    String nothing();

    /** Periods beside each other of which the same is known; both are the same where it is one. */
    String stretch(String word, String from, String to);

    /** A sentence on the whole course, from its stretches. */
    String course(List<String> stretches);

    /** A sentence on a change of definition or of the population counted, before the period named. */
    String changed(String name, String period);
}
