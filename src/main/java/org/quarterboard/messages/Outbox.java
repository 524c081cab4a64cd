package org.quarterboard.messages;

import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where services leave messages to people. Written in the transaction of what they tell of: no message about a thing
 * that did not happen, and none lost about one that did.
 */
@Component
public class Outbox {

    private final OutboxRepository messages;
    private final OutboxCalendarRepository calendars;
    private final Today today;

    Outbox(OutboxRepository messages, OutboxCalendarRepository calendars, Today today) {
        this.messages = messages;
        this.calendars = calendars;
        this.today = today;
    }

    /**
     * @param about the service that the message tells of; it is sent only if the person may see that service then
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(PersonId to, @Nullable ServiceId about, String subject, String body) {
        messages.save(new OutboxMessage(to, about, subject, body, today.instant()));
    }

    /** The same, with a calendar file for the person's calendar. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(PersonId to, ServiceId about, String subject, String body, CalendarFile calendar) {
        OutboxMessage message = messages.save(new OutboxMessage(to, about, subject, body, today.instant()));
        calendars.save(new OutboxCalendar(message, calendar));
    }
}
