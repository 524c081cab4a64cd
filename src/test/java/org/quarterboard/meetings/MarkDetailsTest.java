package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class MarkDetailsTest {

    private static final MarkDetails ALL = new MarkDetails(
            AttendanceMode.REMOTE, LocalTime.of(10, 20), LocalTime.of(11, 0), " Deputy head ", " Handover ");

    @Test
    void whoDidNotComeDidNotArrive() {
        assertThat(ALL.checked(Mark.APOLOGIES)).isEqualTo(MarkDetails.NONE.because("Handover"));
        assertThat(ALL.checked(Mark.ABSENT)).isEqualTo(MarkDetails.NONE.because("Handover"));
        assertThat(ALL.checked(null)).isEqualTo(MarkDetails.NONE);
    }

    @Test
    void onlyADelegateCameForSomebody() {
        assertThat(ALL.checked(Mark.DELEGATE).delegatePosition()).isEqualTo("Deputy head");
        assertThat(ALL.checked(Mark.SENIOR).delegatePosition()).isEmpty();
        assertThat(ALL.checked(Mark.PRESENT).mode()).isEqualTo(AttendanceMode.REMOTE);
    }

    @Test
    void nobodyLeavesBeforeArriving() {
        assertThatThrownBy(() -> times("10:00", "09:59").checked(Mark.SENIOR))
                .hasMessage("registers.error.left-before-arrived");
        assertThatThrownBy(() -> times("10:00", "10:00").checked(Mark.SENIOR))
                .hasMessage("registers.error.left-before-arrived");
        assertThat(times("10:00", "10:01").checked(Mark.SENIOR)).isEqualTo(times("10:00", "10:01"));
        assertThat(times("10:00", "09:00").checked(Mark.ABSENT)).isEqualTo(MarkDetails.NONE);
    }

    @Test
    void timesAreKeptToTheMinute() {
        assertThat(times("10:00:59.5", "10:01").checked(Mark.SENIOR).arrived()).isEqualTo(LocalTime.of(10, 0));
        assertThatThrownBy(() -> times("10:01:10", "10:01:50").checked(Mark.SENIOR))
                .hasMessage("registers.error.left-before-arrived");
    }

    @Test
    void wordsHaveALength() {
        assertThatThrownBy(() -> new MarkDetails(null, null, null, "x".repeat(201), "").checked(Mark.DELEGATE))
                .hasMessage("registers.error.delegate-position");
        assertThatThrownBy(() -> MarkDetails.NONE.because("x".repeat(501)).checked(Mark.ABSENT))
                .hasMessage("registers.error.reason");
    }

    private static MarkDetails times(String arrived, String left) {
        return new MarkDetails(null, LocalTime.parse(arrived), LocalTime.parse(left), "", "");
    }
}
