package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterboard.shared.Quarter;

/** April to June 2026, due on 31 July. */
class ReturnStandingTest {

    private static final Quarter QUARTER = new Quarter(2026, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 7, 31);

    @ParameterizedTest(name = "KPI {0} on {1}: {2}, {3} figures, first in {4}, first sent {5}")
    @CsvSource(textBlock = """
            # kpi, today,      state,     figures, received,   sent,       submissions, progress,  late,  received late, sent late
            1,     2026-06-30, ,          0,       ,           ,           0,           NOT_DUE,   false, false,         false
            1,     2026-07-01, ,          0,       ,           ,           0,           EXPECTED,  false, false,         false
            1,     2026-07-31, ,          0,       ,           ,           0,           EXPECTED,  false, false,         false
            1,     2026-08-01, ,          0,       ,           ,           0,           EXPECTED,  true,  false,         false
            1,     2026-06-20, RECEIVED,  9,       2026-06-20, ,           0,           RECEIVED,  false, false,         false
            1,     2026-07-31, RECEIVED,  9,       2026-07-31, ,           0,           RECEIVED,  false, false,         false
            1,     2026-08-01, RECEIVED,  9,       2026-07-31, ,           0,           RECEIVED,  true,  false,         false
            1,     2026-08-01, RECEIVED,  9,       2026-08-01, ,           0,           RECEIVED,  true,  true,          false
            1,     2026-07-31, CHECKED,   9,       2026-07-10, ,           0,           CHECKED,   false, false,         false
            1,     2026-08-01, CHECKED,   9,       2026-07-10, ,           0,           CHECKED,   true,  false,         false
            1,     2026-09-01, SUBMITTED, 9,       2026-07-10, 2026-07-31, 1,           SUBMITTED, false, false,         false
            1,     2026-09-01, SUBMITTED, 9,       2026-07-10, 2026-08-01, 1,           SUBMITTED, false, false,         true
            1,     2026-09-01, SUBMITTED, 9,       2026-08-01, 2026-08-02, 2,           SUBMITTED, false, true,          true
            1,     2026-09-01, RECEIVED,  9,       2026-07-10, 2026-07-31, 1,           RECEIVED,  false, false,         false
            1,     2026-08-01, RECEIVED,  0,       2026-07-10, ,           0,           EXPECTED,  true,  false,         false
            1,     2026-08-01, SUBMITTED, 0,       2026-07-10, 2026-07-20, 1,           EXPECTED,  false, false,         false
            1,     2026-06-30, RECEIVED,  0,       2026-06-10, ,           0,           NOT_DUE,   false, false,         false
            8,     2026-08-01, ,          0,       ,           ,           0,           ELSEWHERE, false, false,         false
            8,     2026-08-01, RECEIVED,  9,       2026-08-01, ,           0,           RECEIVED,  false, false,         false
            """)
    void standsAsTheDaysAndStepsSay(
            String kpi,
            LocalDate today,
            @Nullable ReturnState state,
            int figures,
            @Nullable LocalDate received,
            @Nullable LocalDate sent,
            int submissions,
            ReturnProgress progress,
            boolean late,
            boolean receivedLate,
            boolean submittedLate) {
        ReturnStanding standing = ReturnStanding.of(
                new ReturnStanding.Facts(kpi, QUARTER, DUE, true, state, figures, false, received, sent, submissions),
                today);
        assertThat(standing)
                .isEqualTo(new ReturnStanding(
                        kpi, progress, late, receivedLate, submittedLate, false, figures, submissions));
    }

    /** What came in is shown; nothing that was not expected is called late. */
    @ParameterizedTest
    @CsvSource({",0,NOT_FOLLOWED", "RECEIVED,5,RECEIVED", "SUBMITTED,5,SUBMITTED"})
    void historyIsNeverLate(@Nullable ReturnState state, int figures, ReturnProgress progress) {
        ReturnStanding standing = ReturnStanding.of(
                new ReturnStanding.Facts(
                        "1", QUARTER, DUE, false, state, figures, true, DUE.plusDays(9), DUE.plusDays(10), figures),
                DUE.plusDays(20));
        assertThat(standing).isEqualTo(new ReturnStanding("1", progress, false, false, false, true, figures, figures));
    }
}
