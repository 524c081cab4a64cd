package org.quarterboard.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.papers.PaperDelivery.Kind;
import org.quarterboard.papers.PaperWorld.World;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A published paper goes by a link to those on the board and to its oversight manager, and to nobody else. */
@PortalTest
class DeliveryDbTest {

    private final PaperService papers;
    private final DeliveryService deliveries;
    private final PaperWorld worlds;
    private final TestBoards boards;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private final Today today;

    private World world;
    private ServiceId service;

    @Autowired
    DeliveryDbTest(
            PaperService papers,
            DeliveryService deliveries,
            PaperWorld worlds,
            TestBoards boards,
            TestPeople people,
            JdbcClient jdbc,
            Today today) {
        this.papers = papers;
        this.deliveries = deliveries;
        this.worlds = worlds;
        this.boards = boards;
        this.people = people;
        this.jdbc = jdbc;
        this.today = today;
    }

    @BeforeEach
    void start() {
        world = worlds.create();
        service = world.board().service();
        people.signIn(world.board().grant(Role.SECRETARY));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void membersAndTheOversightManagerGetALinkAndNobodyElse() {
        TestPerson police = people.person(world.board().grant(Role.BOARD_MEMBER));
        boards.link(world.board(), Sector.POLICE, police.id());
        TestPerson withoutRight = people.person();
        boards.link(world.board(), Sector.HEALTH, withoutRight.id());
        TestPerson manager = people.person(world.board().grant(Role.OVERSIGHT_MANAGER));
        TestPerson stranger = people.person(boards.fiveSeniors().grant(Role.OVERSIGHT_MANAGER));
        TestPerson analyst = people.person(world.board().grant(Role.DATA_OFFICER));
        UUID paper = worlds.build(service, world.meeting(), Messages.ENGLISH);
        assertThat(mail(police.id())).as("a draft").isEmpty();
        papers.publish(service, paper);

        assertThat(mail(police.id()))
                .singleElement()
                .asString()
                .contains("/papers/" + paper)
                .contains("English");
        assertThat(mail(manager.id())).hasSize(1);
        assertThat(mail(withoutRight.id())).isEmpty();
        assertThat(mail(stranger.id())).isEmpty();
        assertThat(mail(analyst.id())).isEmpty();
        assertThat(deliveries.of(service, paper))
                .containsExactlyInAnyOrder(
                        new PaperDelivery(Kind.MEMBER, "Senior partner of POLICE, Partner of POLICE", today.date()),
                        new PaperDelivery(Kind.OVERSIGHT, "Test person", today.date()));
    }

    @Test
    void whatWentInAnotherWayIsNotedWithItsDay() {
        UUID paper = worlds.build(service, world.meeting(), Messages.ENGLISH);
        assertRefused("papers.error.delivery-draft", () -> deliveries.note(service, paper, "YJB", today.date()));
        papers.publish(service, paper);
        assertRefused("papers.error.delivery-to", () -> deliveries.note(service, paper, " ", today.date()));
        LocalDate yesterday = today.date().minusDays(1);
        assertRefused("papers.error.delivery-day", () -> deliveries.note(service, paper, "YJB", yesterday));
        assertRefused(
                "papers.error.delivery-day",
                () -> deliveries.note(service, paper, "YJB", today.date().plusDays(1)));
        deliveries.note(service, paper, "Oversight manager, by post", today.date());
        assertThat(deliveries.of(service, paper))
                .containsExactly(new PaperDelivery(Kind.BY_HAND, "Oversight manager, by post", today.date()));
        people.signIn(world.board().grant(Role.BOARD_MEMBER));
        assertThat(deliveries.of(service, paper)).hasSize(1);
        assertThatThrownBy(() -> deliveries.note(service, paper, "YJB", today.date()))
                .isInstanceOf(NotFoundException.class);
    }

    private List<String> mail(PersonId person) {
        return jdbc.sql("SELECT body FROM outbox_message WHERE person_id = ? ORDER BY id")
                .param(person.value())
                .query(String.class)
                .list();
    }

    private static void assertRefused(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        problem -> assertThat(problem.messageKey()).isEqualTo(key));
    }
}
