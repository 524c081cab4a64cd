package org.quarterboard.messages;

import org.quarterboard.jobs.RecurringWork;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DeliveryConfiguration {

    /** Without a mail server the outbox keeps its messages until there is one. */
    @Bean
    @ConditionalOnProperty("quarterboard.mail.enabled")
    RecurringWork delivery(Postman postman) {
        return new RecurringWork("mail-delivery", 10, postman::deliver);
    }
}
