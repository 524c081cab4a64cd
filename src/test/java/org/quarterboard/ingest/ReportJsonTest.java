package org.quarterboard.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportJsonTest {

    /** Reports are kept for ever, and their form grows. */
    @Test
    void aReportOfBeforeFiguresFellOutIsStillRead() {
        String stored = """
                {"who":"Test person","report":{"reached":"AGREEMENT","findings":[],"moreFindings":0,
                 "lines":[{"service":"Q01","period":{"start":"2025-07-01","end":"2025-09-30"},
                           "added":3,"changed":1,"unchanged":2}],
                 "measures":[{"measure":"1","added":3,"changed":1,"unchanged":2}],
                 "changes":[],"moreChanges":0,"basis":"abc"}}""";
        ImportReport report = new ReportJson().read(stored).report();
        assertThat(report.lines()).singleElement().satisfies(line -> {
            assertThat(line.changed()).isEqualTo(1);
            assertThat(line.withdrawn()).isZero();
        });
        assertThat(report.measures().getFirst().withdrawn()).isZero();
        assertThat(report.printed()).isEmpty();
        assertThat(report.outcome(CheckStage.HELD)).isEqualTo(ImportReport.Outcome.NOT_REACHED);
    }
}
