package org.quarterboard.ingest.format;

import java.util.List;

/** The columns of a file of published figures of areas: one line for each area, period and measure. */
public final class ComparatorLayout {

    static final int AREA_KIND = 0;
    static final int AREA_CODE = 1;
    static final int AREA_NAME = 2;
    static final int TIME_PERIOD = 3;
    static final int TIME_IDENTIFIER = 4;
    static final int PERIOD_START = 5;
    static final int PERIOD_END = 6;
    static final int MEASURE = 7;
    static final int NUMERATOR = 8;
    static final int DENOMINATOR = 9;
    static final int RATE = 10;
    static final int STATUS = 11;
    static final int SOURCE_TITLE = 12;
    static final int SOURCE_URL = 13;
    static final int PUBLISHED_ON = 14;

    /** In the order in which they are written; a file may have them in any. */
    public static final List<String> COLUMNS = List.of(
            "area_kind",
            "area_code",
            "area_name",
            "time_period",
            "time_identifier",
            "period_start",
            "period_end",
            "measure",
            "numerator",
            "denominator",
            "rate",
            "status",
            "source_title",
            "source_url",
            "published_on");

    static final List<String> REQUIRED =
            List.of("area_kind", "area_code", "area_name", "measure", "source_title", "published_on");

    static final int LONGEST_NAME = 160;
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_ADDRESS = 500;

    private ComparatorLayout() {}
}
