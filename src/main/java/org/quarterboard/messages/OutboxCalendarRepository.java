package org.quarterboard.messages;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OutboxCalendarRepository extends JpaRepository<OutboxCalendar, Long> {

    @Query("select c from OutboxCalendar c where c.message = :message")
    Optional<OutboxCalendar> of(OutboxMessage message);
}
