package org.quarterboard.actions;

import org.quarterboard.jobs.RecurringWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ReminderConfiguration {

    private static final int HOUR = 3600;

    /** Asked every hour, so that a portal that was off in the night is not late by a day; it reminds once. */
    @Bean
    RecurringWork actionReminding(ActionReminders reminders) {
        return new RecurringWork("action-reminders", HOUR, reminders::remind);
    }
}
