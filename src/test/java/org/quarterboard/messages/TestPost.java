package org.quarterboard.messages;

import org.quarterboard.shared.Today;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Empties the outbox of the test into an SMTP server on this machine. */
@Component
public class TestPost {

    public static final String FROM = "quarterboard@example.org";

    private final OutboxRepository messages;
    private final OutboxCalendarRepository calendars;
    private final StillEntitled entitled;
    private final TransactionTemplate transaction;
    private final Today today;

    TestPost(
            OutboxRepository messages,
            OutboxCalendarRepository calendars,
            StillEntitled entitled,
            TransactionTemplate transaction,
            Today today) {
        this.messages = messages;
        this.calendars = calendars;
        this.entitled = entitled;
        this.transaction = transaction;
        this.today = today;
    }

    /** Sends everything that waits, with the portal's own postman. */
    public void deliverAll(int port) {
        JavaMailSenderImpl mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(port);
        mail.setDefaultEncoding("UTF-8");
        Postman postman = new Postman(messages, calendars, entitled, mail, transaction, today, FROM);
        while (messages.findAll().stream().anyMatch(message -> message.state() == OutboxMessage.State.WAITING)) {
            postman.deliver();
        }
    }
}
