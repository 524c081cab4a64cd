package org.quarterboard.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A message outlives a mail server that is away, and one that does not want it. */
@PortalTest
class UndeliveredDbTest {

    @Autowired
    private OutboxRepository messages;

    @Autowired
    private OutboxCalendarRepository calendars;

    @Autowired
    private StillEntitled entitled;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JavaMailSender configured;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private UUID uuid = new UUID(0, 0);
    private String to = "";

    @BeforeEach
    void oneMessageWaitsAlone() {
        jdbc.sql("UPDATE outbox_message SET state = 'SENT'").update();
        TestPeople.TestPerson person = people.person();
        to = person.email();
        uuid = messages.save(
                        new OutboxMessage(person.id(), null, "The papers are there", "Read them in the portal.", now))
                .uuid();
    }

    @Test
    void anOutageCostsNoMessageHoweverLongItLasts() throws IOException {
        int port = freePort();
        Postman postman = postman(at(port));
        for (int round = 0; round < 30; round++) {
            postman.deliver();
            now = now.plusSeconds(10);
        }
        assertThat(state()).isEqualTo("WAITING");
        assertThat(attempts()).isZero();

        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            postman.deliver();
            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(state()).isEqualTo("SENT");
        } finally {
            server.stop();
        }
    }

    @Test
    void whatHasWaitedForTwoWeeksIsNotSentAnyMore() {
        List<Instant> tries = new ArrayList<>();
        Instant written = now;
        now = written.plus(Duration.ofDays(14));
        postman(new Refusing(tries)).deliver();
        assertThat(tries).as("just young enough").hasSize(1);
        assertThat(state()).isEqualTo("WAITING");
        now = now.plus(Duration.ofMinutes(1));
        Postman postman = postman(new Refusing(tries));
        postman.deliver();
        assertThat(state()).isEqualTo("FAILED");
        now = now.plus(Duration.ofDays(400));
        postman.deliver();
        assertThat(tries).hasSize(1);
    }

    @Test
    void whatIsOldIsSetAsideWhileTheServerIsAwayAndHoldsNothingUp() throws IOException {
        now = now.plus(Duration.ofDays(15));
        TestPeople.TestPerson behind = people.person();
        messages.save(new OutboxMessage(behind.id(), null, "The papers are there", "Read them in the portal.", now));
        postman(at(freePort())).deliver();
        assertThat(state()).isEqualTo("FAILED");
        try (AbruptServer server = new AbruptServer("")) {
            postman(at(server.port())).deliver();
            assertThat(server.taken()).containsExactly(behind.email());
        }
    }

    @Test
    void whatTheServerDoesNotTakeIsTriedForTwoDaysAndThenOnceADayForTwoWeeks() {
        List<Instant> tries = new ArrayList<>();
        Instant written = now;
        Postman postman = postman(new Refusing(tries));
        for (Instant end = written.plus(Duration.ofDays(20));
                now.isBefore(end);
                now = now.plus(Duration.ofMinutes(30))) {
            postman.deliver();
            if (state().equals("WAITING")) {
                assertThat(now).isBefore(written.plus(Duration.ofDays(3)));
            }
        }
        assertThat(state()).isEqualTo("FAILED");
        assertThat(tries.get(8)).as("after all pauses").isAfter(written.plus(Duration.ofHours(46)));
        assertThat(tries).hasSize(9 + 12);
        assertThat(tries.getLast()).isBeforeOrEqualTo(written.plus(Duration.ofDays(14)));
    }

    @Test
    void whatTheServerHasTakenIsNotSentAgainIfItDoesNotSayGoodbye() throws IOException {
        try (AbruptServer server = new AbruptServer("")) {
            Postman postman = postman(at(server.port()));
            for (int round = 0; round < 3; round++) {
                postman.deliver();
                now = now.plus(Duration.ofHours(1));
            }
            assertThat(server.taken()).containsExactly(to);
            assertThat(state()).isEqualTo("SENT");
        }
    }

    @Test
    void anAddressThatIsRefusedHoldsNobodyUpEvenIfTheServerDoesNotSayGoodbye() throws IOException {
        TestPeople.TestPerson behind = people.person();
        messages.save(new OutboxMessage(behind.id(), null, "The papers are there", "Read them in the portal.", now));
        try (AbruptServer server = new AbruptServer(to)) {
            postman(at(server.port())).deliver();
            assertThat(server.taken()).containsExactly(behind.email());
        }
        assertThat(state()).isEqualTo("WAITING");
        assertThat(attempts()).isOne();
    }

    @Test
    void aFailedMessageGoesOutOnceTheServerTakesIt() {
        jdbc.sql("UPDATE outbox_message SET state = 'FAILED', attempts = 9 WHERE uuid = ?")
                .param(uuid.toString())
                .update();
        List<String> taken = new ArrayList<>();
        postman(new JavaMailSenderImpl() {
                    @Override
                    protected void doSend(MimeMessage[] letters, Object[] originals) {
                        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                                .as("no transaction is held open")
                                .isFalse();
                        taken.add(recipient(letters[0]));
                    }
                })
                .deliver();
        assertThat(taken).containsExactly(to);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void aServerThatStopsInTheMiddleIsNotWaitedForForEver() {
        assertThat(((JavaMailSenderImpl) configured).getJavaMailProperties())
                .containsKeys("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout");
    }

    /** Takes the connection, and no message. */
    private final class Refusing extends JavaMailSenderImpl {

        private final List<Instant> tries;

        Refusing(List<Instant> tries) {
            this.tries = tries;
        }

        @Override
        protected void doSend(MimeMessage[] letters, Object[] originals) {
            tries.add(now);
            throw new MailSendException(Map.of(letters[0], new SendFailedException("mailbox full")));
        }
    }

    private static JavaMailSender at(int port) {
        JavaMailSenderImpl mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(port);
        return mail;
    }

    private Postman postman(JavaMailSender mail) {
        Today today = new Today(Clock.systemUTC()) {
            @Override
            public Instant instant() {
                return now;
            }
        };
        return new Postman(messages, calendars, entitled, mail, transaction, today, "quarterboard@example.org");
    }

    private static String recipient(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String state() {
        return jdbc.sql("SELECT state FROM outbox_message WHERE uuid = ?")
                .param(uuid.toString())
                .query(String.class)
                .single();
    }

    private int attempts() {
        return jdbc.sql("SELECT attempts FROM outbox_message WHERE uuid = ?")
                .param(uuid.toString())
                .query(Integer.class)
                .single();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
