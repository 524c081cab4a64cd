package org.quarterboard.audit;

import org.quarterboard.jobs.RecurringWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SealingConfiguration {

    private static final int DAILY = 24 * 60 * 60;

    /** Every minute; a long backlog is sealed batch by batch. */
    @Bean
    RecurringWork sealing(Sealer sealer) {
        return new RecurringWork("audit-sealing", 60, () -> {
            while (sealer.seal() == Sealer.BATCH) {
                // the next batch
            }
        });
    }

    @Bean
    RecurringWork sealChecking(SealCheck check) {
        return new RecurringWork("audit-check", DAILY, check::run);
    }
}
