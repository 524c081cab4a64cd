package org.quarterboard.kpi;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the pages of the catalogue stand; any room may link to what a measure means. */
public final class CatalogueLinks {

    /** The page of all measures, relative to the portal's address. */
    public static final String PATH = "catalogue";

    /** The query parameter of what is searched for. */
    public static final String QUERY = "q";

    /** The query parameter of the wording. */
    public static final String WORDING = "wording";

    private CatalogueLinks() {}

    /** The page of one measure, relative to the portal's address. */
    public static String measure(MeasureCode code, boolean wales) {
        return PATH + "/" + code + "?" + WORDING + "=" + wording(wales);
    }

    /** The page of the measures that a search finds; of all, if the search is empty. */
    public static String list(String query, boolean wales) {
        String wording = PATH + "?" + WORDING + "=" + wording(wales);
        return query.isBlank()
                ? wording
                : wording + "&" + QUERY + "=" + URLEncoder.encode(query.strip(), StandardCharsets.UTF_8);
    }

    /** How a wording is written in an address. */
    public static String wording(boolean wales) {
        return wales ? "wales" : "england";
    }
}
