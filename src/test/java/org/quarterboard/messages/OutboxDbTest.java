package org.quarterboard.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages go to a real SMTP server, with the change they tell of, and only to people who are entitled then. */
@PortalTest
class OutboxDbTest {

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(
                    new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()})
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxRepository messages;

    @Autowired
    private StillEntitled entitled;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Today today;

    @Autowired
    private TestPeople people;

    @Autowired
    private PeopleService accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void reachesWhoIsEntitledAndNobodyElse() throws Exception {
        ServiceId service = Services.create(jdbc);
        Viewer.Grant member = new Viewer.Grant(Role.BOARD_MEMBER, ScopeKind.SERVICE, service.value(), "");
        TestPerson entitledPerson = people.person(member);
        TestPerson formerMember = people.person(member);
        TestPerson stranger = people.person();
        for (TestPerson person : List.of(entitledPerson, formerMember, stranger)) {
            transaction.executeWithoutResult(status ->
                    outbox.write(person.id(), service, "The papers are there – ŵ", "Read them in the portal."));
        }
        AsSystem.run("test", () -> accounts.withdraw(formerMember.id(), member));

        postman().deliver();

        // Other tests of the run leave messages of their own.
        List<String> ours = List.of(entitledPerson.email(), formerMember.email(), stranger.email());
        List<String> reached = Arrays.stream(POST.getReceivedMessages())
                .map(OutboxDbTest::recipient)
                .filter(ours::contains)
                .toList();
        assertThat(reached).containsExactly(entitledPerson.email());
        MimeMessage letter = Arrays.stream(POST.getReceivedMessages())
                .filter(one -> recipient(one).equals(entitledPerson.email()))
                .findFirst()
                .orElseThrow();
        assertThat(letter.getSubject()).isEqualTo("The papers are there – ŵ");
        assertThat(GreenMailUtil.getBody(letter)).contains("Read them in the portal.");
        postman().deliver();
        assertThat(POST.getReceivedMessages())
                .as("sent once")
                .filteredOn(one -> ours.contains(recipient(one)))
                .hasSize(1);
    }

    @Test
    void whatWasRolledBackIsNotTold() {
        TestPerson person = people.person();
        long before = messages.count();
        transaction.executeWithoutResult(status -> {
            outbox.write(person.id(), null, "Never happened", "Never happened");
            status.setRollbackOnly();
        });
        assertThat(messages.count()).isEqualTo(before);
    }

    private Postman postman() {
        JavaMailSenderImpl mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(POST.getSmtp().getPort());
        mail.setDefaultEncoding("UTF-8");
        return new Postman(messages, entitled, mail, transaction, today, "quarterboard@example.org");
    }

    private static String recipient(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
