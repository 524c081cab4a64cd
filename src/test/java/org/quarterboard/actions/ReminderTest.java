package org.quarterboard.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReminderTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 6, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    @Test
    void aWeekBeforeOnTheDayAndAfterIt() {
        assertThat(Reminder.on(DUE.minusDays(8), OPENED, DUE)).isEmpty();
        assertThat(Reminder.on(DUE.minusDays(7), OPENED, DUE)).contains(Reminder.WEEK);
        assertThat(Reminder.on(DUE.minusDays(1), OPENED, DUE)).contains(Reminder.WEEK);
        assertThat(Reminder.on(DUE, OPENED, DUE)).contains(Reminder.DAY);
        assertThat(Reminder.on(DUE.plusDays(1), OPENED, DUE)).contains(Reminder.OVERDUE);
        assertThat(Reminder.on(DUE.plusYears(1), OPENED, DUE)).contains(Reminder.OVERDUE);
    }

    @Test
    void whoWasGivenLessThanAWeekIsNotRemindedInIt() {
        LocalDate late = DUE.minusDays(6);
        assertThat(Reminder.on(late, late, DUE)).isEqualTo(Optional.empty());
        assertThat(Reminder.on(DUE, late, DUE)).contains(Reminder.DAY);
        assertThat(Reminder.on(DUE.minusDays(7), DUE.minusDays(7), DUE)).contains(Reminder.WEEK);
    }
}
