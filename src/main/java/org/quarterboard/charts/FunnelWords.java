package org.quarterboard.charts;

/** The caller's language: every phrase that the text alternatives of a funnel are assembled from. */
public interface FunnelWords {

    /** Header of the column of services. */
    String nameHeader();

    /** Header of the column of zones. */
    String zoneHeader();

    /** What stands in place of a missing value. */
    String missing();

    /** What stands in place of a name that the reader may not know. */
    String unnamed();

    /** What the picture says in its head: finding and measure. */
    String head(String title, String subtitle);

    /** A sentence on the service that the funnel is about. */
    String own(String name, String value, String size, String zone);

    /** A sentence where that service has no value, or where there is no such service. */
    String nothing();

    /** A sentence on the line and the limits around it, in the words at their ends. */
    String limits(String comparator, String inner, String outer);

    /** A sentence on how many other services lie in a zone. */
    String zone(String word, int services);
}
