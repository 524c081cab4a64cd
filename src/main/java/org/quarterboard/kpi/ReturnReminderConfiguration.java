package org.quarterboard.kpi;

import org.quarterboard.jobs.RecurringWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ReturnReminderConfiguration {

    private static final int HOUR = 3600;

    @Bean
    RemindDays remindDays(@Value("${quarterboard.returns.remind-days}") String setting) {
        return RemindDays.parse(setting);
    }

    /** Asked every hour, so that a portal that was off in the night is not late by a day; it reminds once. */
    @Bean
    RecurringWork returnReminding(ReturnReminders reminders) {
        return new RecurringWork("return-reminders", HOUR, reminders::remind);
    }
}
