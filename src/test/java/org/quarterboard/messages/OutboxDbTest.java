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
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private TestPost post;

    @Autowired
    private TransactionTemplate transaction;

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

        post.deliverAll(POST.getSmtp().getPort());

        List<MimeMessage> reached = to(entitledPerson, formerMember, stranger);
        assertThat(reached).extracting(OutboxDbTest::recipient).containsExactly(entitledPerson.email());
        MimeMessage letter = reached.getFirst();
        assertThat(letter.getSubject()).isEqualTo("The papers are there – ŵ");
        assertThat(GreenMailUtil.getBody(letter)).contains("Read them in the portal.");
        post.deliverAll(POST.getSmtp().getPort());
        assertThat(to(entitledPerson, formerMember, stranger)).as("sent once").hasSize(1);
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

    /** What these people got; other tests leave messages in the same outbox. */
    private static List<MimeMessage> to(TestPerson... people) {
        List<String> addresses = Arrays.stream(people).map(TestPerson::email).toList();
        return Arrays.stream(POST.getReceivedMessages())
                .filter(letter -> addresses.contains(recipient(letter)))
                .toList();
    }

    private static String recipient(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
