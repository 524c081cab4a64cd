package org.quarterboard.kpi;

/** Where the page stands that tells of a figure where it comes from; any room may link to it. */
public final class FigureLinks {

    private FigureLinks() {}

    /** The path relative to the portal's address. */
    public static String path(String serviceCode, ObservationId figure) {
        return "service/" + serviceCode + "/figures/" + figure.value();
    }
}
