package org.quarterboard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NextMeetingTest {

    @Test
    void isInTodaysQuarterAsLongAsItIsStillToCome() {
        assertThat(next("2026-11-22")).isEqualTo("2026-12-10");
        assertThat(next("2026-12-09")).isEqualTo("2026-12-10");
        assertThat(next("2027-04-01")).isEqualTo("2027-06-10");
    }

    @Test
    void isInTheNextQuarterFromItsDayOn() {
        assertThat(next("2026-12-10")).isEqualTo("2027-03-11");
        assertThat(next("2026-12-31")).isEqualTo("2027-03-11");
    }

    private static LocalDate next(String today) {
        return MeetingSetUp.next(LocalDate.parse(today));
    }
}
