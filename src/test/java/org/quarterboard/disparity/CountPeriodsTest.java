package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/** Which period is meant; where it might be another, none is. */
class CountPeriodsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026/27 Q4",
                "2026-27 Q4",
                "2026/2027, quarter 4",
                "Q4 2026/27",
                "2026\u201327 q4",
                "2026/27 Ch4",
                "2026Q4",
                "Jan-Mar 2027",
                "January to March 2027",
                "2027-01-01 to 2027-03-31"
            })
    void aQuarterIsReadHoweverItIsWritten(String written) {
        assertThat(CountPeriods.parse(written)).contains(Period.of(new Quarter(2026, 4)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026/27, 2026-04-01, 2027-03-31",
        "2026-27, 2026-04-01, 2027-03-31",
        "2025, 2025-01-01, 2025-12-31",
        "2025-09-01 to 2026-08-31, 2025-09-01, 2026-08-31"
    })
    void longerPeriodsAreRead(String written, LocalDate start, LocalDate end) {
        assertThat(CountPeriods.parse(written)).contains(new Period(start, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "Q4 2026", "2026 Q4", "2026/28 Q1", "2026/27 Q5", "2026-13", "Feb-Apr 2026", "1999", "26/27 Q1",
                "2026-08-31 to 2025-09-01", "2026-02-30 to 2026-03-01", "last year"
            })
    void whatIsNotCertainIsNotGuessed(String written) {
        assertThat(CountPeriods.parse(written)).isEmpty();
    }

    /** Of a calendar year that of the mid-year estimates, of any other period its last. */
    @Test
    void theDayOnWhichAnAuthorityMustBelongToTheService() {
        assertThat(CountPeriods.dayOf(CountPeriods.year(2025))).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(CountPeriods.dayOf(Period.of(new Quarter(2025, 1)))).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(CountPeriods.dayOf(Period.of(new Quarter(2025, 4)))).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(
            @ForAll @IntRange(min = 0, max = 30_000) int first, @ForAll @IntRange(min = 0, max = 800) int length) {
        LocalDate start = LocalDate.of(2001, 1, 1).plusDays(first);
        Period period = new Period(start, start.plusDays(length));
        assertThat(CountPeriods.parse(CountPeriods.text(period))).contains(period);
        Quarter quarter = Quarter.of(start);
        assertThat(CountPeriods.parse(CountPeriods.text(Period.of(quarter)))).contains(Period.of(quarter));
    }
}
