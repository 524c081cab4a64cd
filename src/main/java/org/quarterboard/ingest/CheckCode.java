package org.quarterboard.ingest;

import org.quarterboard.ingest.format.Severity;

/** What only the portal can find, beside what a reader of the layout finds. Codes are never reused. */
enum CheckCode {
    UNKNOWN_LAYOUT(1, Severity.REFUSE, CheckStage.LAYOUT),
    /** Says the same of a service that is not there and of one that the person may not import for. */
    UNKNOWN_SERVICE(2, Severity.REFUSE, CheckStage.KNOWN),
    LOCKED_RETURN(3, Severity.REFUSE, CheckStage.KNOWN),
    NO_POPULATION(4, Severity.WARN, CheckStage.AGREEMENT),
    TOO_PRECISE(5, Severity.REFUSE, CheckStage.ROWS),
    /** The value of a measure lies outside the limits that its own earlier quarters set. */
    OUTSIDE_LIMITS(6, Severity.WARN, CheckStage.HELD),
    /** A figure of an earlier file is not in this one. */
    FALLEN_OUT(7, Severity.WARN, CheckStage.HELD),
    CHANGES_HELD(8, Severity.NOTE, CheckStage.HELD),
    CHANGES_SUBMITTED(9, Severity.WARN, CheckStage.HELD),
    CHANGES_PRINTED(10, Severity.WARN, CheckStage.HELD);

    private final String code;
    private final Severity severity;
    private final CheckStage stage;

    CheckCode(int number, Severity severity, CheckStage stage) {
        this.code = "QB-IMP-%03d".formatted(number);
        this.severity = severity;
        this.stage = stage;
    }

    ReportFinding at(long row, String column, String found, String expected) {
        return new ReportFinding(
                code, severity, stage, "imports.finding." + code, "imports.cure." + code, row, column, found, expected);
    }
}
