package org.quarterboard.attendance;

import org.quarterboard.jobs.RecurringWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class RecountConfiguration {

    /** Every hour: figures of a quarter without a meeting are there on the morning after its last day. */
    @Bean
    RecurringWork attendanceOfQuartersOver(Recount recount) {
        return new RecurringWork("attendance-quarters-over", 3600, recount::quartersOver);
    }
}
