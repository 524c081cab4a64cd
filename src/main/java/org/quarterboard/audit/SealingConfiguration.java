package org.quarterboard.audit;

import org.quarterboard.jobs.RecurringWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SealingConfiguration {

    /** Every minute; a long backlog is sealed batch by batch. */
    @Bean
    RecurringWork sealing(Sealer sealer) {
        return new RecurringWork("audit-sealing", 60, () -> {
            while (sealer.seal() == Sealer.BATCH) {
                // the next batch
            }
        });
    }
}
