package org.quarterboard.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import org.quarterboard.shared.Today;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Empties the outbox: one message, one transaction; rights are asked again for each. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int ROUND = 100;

    private final OutboxRepository messages;
    private final OutboxCalendarRepository calendars;
    private final StillEntitled entitled;
    private final JavaMailSender mail;
    private final TransactionTemplate transaction;
    private final Today today;
    private final String from;

    Postman(
            OutboxRepository messages,
            OutboxCalendarRepository calendars,
            StillEntitled entitled,
            JavaMailSender mail,
            TransactionTemplate transaction,
            Today today,
            @Value("${quarterboard.mail.from}") String from) {
        this.messages = messages;
        this.calendars = calendars;
        this.entitled = entitled;
        this.mail = mail;
        this.transaction = transaction;
        this.today = today;
        this.from = from;
    }

    void deliver() {
        for (OutboxMessage waiting : messages.findByStateOrderById(OutboxMessage.State.WAITING, Limit.of(ROUND))) {
            transaction.executeWithoutResult(status -> {
                deliver(waiting);
                messages.save(waiting);
            });
        }
    }

    private void deliver(OutboxMessage message) {
        Optional<String> address = entitled.address(message.to(), message.about());
        if (address.isEmpty()) {
            message.notEntitled();
            return;
        }
        Optional<CalendarFile> calendar = calendars.of(message).map(OutboxCalendar::file);
        try {
            mail.send(letter -> fill(letter, address.get(), message, calendar));
            message.sent(today.instant());
        } catch (MailException e) {
            LOG.warn("Message {} could not be sent: {}", message.uuid(), e.getMessage());
            message.tried();
        }
    }

    private void fill(MimeMessage letter, String to, OutboxMessage message, Optional<CalendarFile> calendar)
            throws MessagingException {
        if (calendar.isPresent()) {
            Letter.fill(letter, from, to, message.subject(), message.body(), calendar.get());
        } else {
            Letter.fill(letter, from, to, message.subject(), message.body());
        }
    }
}
