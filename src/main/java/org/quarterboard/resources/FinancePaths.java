package org.quarterboard.resources;

/** Where the pages of finance stand, below the address of their service. */
public final class FinancePaths {

    public static final String PAGE = "finance";
    public static final String EDIT = "finance/edit";

    /** The query parameter of the financial year, by its first calendar year. */
    public static final String YEAR = "year";

    private FinancePaths() {}

    /** The page of a financial year. */
    public static String year(String service, int year) {
        return "service/" + service + "/" + PAGE + "?" + YEAR + "=" + year;
    }

    /** The form of a financial year. */
    public static String edit(String service, int year) {
        return "service/" + service + "/" + EDIT + "?" + YEAR + "=" + year;
    }
}
