package org.quarterboard.ingest.format;

import java.util.List;

/** The columns of the tidy layout. */
final class TidyColumns {

    static final int TIME_PERIOD = 0;
    static final int TIME_IDENTIFIER = 1;
    static final int SERVICE = 2;
    static final int KPI = 3;
    static final int MEASURE = 4;
    static final int STAGE = 5;
    static final int TOPIC = 6;
    static final int BREAKDOWN = 7;
    static final int NUMERATOR = 8;
    static final int DENOMINATOR = 9;
    static final int COUNT = 10;
    static final int GAP = 11;
    static final int STATUS = 12;
    static final int PERIOD_START = 13;
    static final int PERIOD_END = 14;
    static final int RATE = 15;
    static final int VERSION = 16;

    static final List<String> ALL = List.of(
            "time_period",
            "time_identifier",
            "service_code",
            "kpi",
            "measure",
            "stage",
            "breakdown_topic",
            "breakdown",
            "numerator",
            "denominator",
            "count",
            "gap",
            "status",
            "period_start",
            "period_end",
            "rate",
            "version");

    static final List<String> REQUIRED = ALL.subList(0, PERIOD_START);

    private TidyColumns() {}
}
