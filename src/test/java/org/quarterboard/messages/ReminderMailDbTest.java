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
import org.quarterboard.actions.ActionItem;
import org.quarterboard.actions.ActionWorld;
import org.quarterboard.jobs.RecurringWork;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** A reminder reaches its owner through a real SMTP server, once, and nobody who has lost the right meanwhile. */
@PortalTest
class ReminderMailDbTest {

    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(
                    new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort()})
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @Autowired
    @Qualifier("actionReminding")
    private RecurringWork reminding;

    @Autowired
    private Today today;

    @Autowired
    private ActionWorld world;

    @Autowired
    private TestPost post;

    @Autowired
    private TestBoards testBoards;

    @Autowired
    private PeopleService accounts;

    @Test
    void aReminderArrivesOnceAndOnlyWhereItStillMay() throws Exception {
        TestBoard board = testBoards.fiveSeniors();
        TestPerson owner = world.linked(board, Sector.POLICE, Role.BOARD_MEMBER);
        TestPerson former = world.linked(board, Sector.HEALTH, Role.BOARD_MEMBER);
        ActionItem action = world.action(
                board, Sector.POLICE, today.date().minusDays(30), today.date().plusDays(7));
        world.action(
                board, Sector.HEALTH, today.date().minusDays(30), today.date().plusDays(7));
        for (int run = 0; run < 2; run++) {
            AsSystem.run("test", reminding.work());
        }
        AsSystem.run("test", () -> accounts.withdraw(former.id(), board.grant(Role.BOARD_MEMBER)));

        post.deliverAll(POST.getSmtp().getPort());
        post.deliverAll(POST.getSmtp().getPort());

        List<MimeMessage> letters = Arrays.stream(POST.getReceivedMessages())
                .filter(letter -> List.of(owner.email(), former.email()).contains(recipient(letter)))
                .toList();
        assertThat(letters).extracting(ReminderMailDbTest::recipient).containsExactly(owner.email());
        assertThat(letters.getFirst().getSubject()).contains(action.number().label());
        assertThat(GreenMailUtil.getBody(letters.getFirst()))
                .contains("Write to the schools")
                .contains("/service/" + board.code() + "/actions?show");
    }

    private static String recipient(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
