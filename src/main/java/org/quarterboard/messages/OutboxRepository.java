package org.quarterboard.messages;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface OutboxRepository extends JpaRepository<OutboxMessage, Long> {

    /** Not delivered yet, and to be tried now. */
    List<OutboxMessage> findByStateInAndNextTryAtLessThanEqualOrderById(
            Collection<OutboxMessage.State> states, Instant now, Limit limit);
}
