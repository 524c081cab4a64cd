package org.quarterboard.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.quarterboard.shared.Today;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties the outbox message by message; rights are asked again for each. No transaction is open while the mail server
 * is talked to. As long as it cannot be reached everything waits, and nothing counts as tried; what has waited for too
 * long is not sent any more.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int ROUND = 100;
    private static final Set<OutboxMessage.State> UNDELIVERED =
            EnumSet.of(OutboxMessage.State.WAITING, OutboxMessage.State.FAILED);

    private final OutboxRepository messages;
    private final OutboxCalendarRepository calendars;
    private final StillEntitled entitled;
    private final JavaMailSender mail;
    private final TransactionTemplate transaction;
    private final Today today;
    private final String from;
    private final AtomicBoolean reachable = new AtomicBoolean(true);

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
        for (OutboxMessage due : fresh(messages.findByStateInAndNextTryAtLessThanEqualOrderById(
                UNDELIVERED, today.instant(), Limit.of(ROUND)))) {
            if (!delivered(due)) {
                return;
            }
            transaction.executeWithoutResult(status -> messages.save(due));
        }
    }

    /** What can still be news; the rest is set aside, whether the server can be reached or not. */
    private List<OutboxMessage> fresh(List<OutboxMessage> due) {
        Map<Boolean, List<OutboxMessage>> byAge =
                due.stream().collect(Collectors.partitioningBy(message -> message.isOld(today.instant())));
        List<OutboxMessage> old = byAge.getOrDefault(true, List.of());
        if (!old.isEmpty()) {
            old.forEach(OutboxMessage::giveUp);
            transaction.executeWithoutResult(status -> messages.saveAll(old));
            LOG.warn("{} messages were too old to be sent and are set aside", old.size());
        }
        return byAge.getOrDefault(false, List.of());
    }

    /** Whether it is known what becomes of the message; not while the server cannot be reached. */
    private boolean delivered(OutboxMessage message) {
        Optional<String> address = entitled.address(message.to(), message.about());
        if (address.isEmpty()) {
            message.notEntitled();
            return true;
        }
        Optional<CalendarFile> calendar = calendars.of(message).map(OutboxCalendar::file);
        try {
            mail.send(letter -> fill(letter, address.get(), message, calendar));
            message.sent(today.instant());
        } catch (MailException e) {
            switch (SendFailure.of(e)) {
                case OF_THE_SERVER -> {
                    if (reachable.getAndSet(false)) {
                        LOG.warn("No mail can be sent now; messages wait in the outbox: {}", e.getMessage());
                    }
                    return false;
                }
                case OF_THE_MESSAGE -> {
                    LOG.warn("Message {} was not taken: {}", message.uuid(), e.getMessage());
                    message.refused(today.instant());
                }
                case AFTER_SENDING -> message.sent(today.instant());
            }
        }
        if (!reachable.getAndSet(true)) {
            LOG.info("Mail can be sent again");
        }
        return true;
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
