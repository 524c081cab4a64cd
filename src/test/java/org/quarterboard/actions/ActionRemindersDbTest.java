package org.quarterboard.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.BoardService;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.messages.Outbox;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.Recipients;
import org.quarterboard.security.Role;
import org.quarterboard.shared.BaseUrl;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The days pass, hour by hour; each reminder is given once. In a year that no other test uses. */
@PortalTest
class ActionRemindersDbTest {

    private static final LocalDate OPENED = LocalDate.of(2021, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2021, 3, 31);

    @Autowired
    private ActionRepository repository;

    @Autowired
    private ActionStore store;

    @Autowired
    private ActionService actions;

    @Autowired
    private BoardService boards;

    @Autowired
    private ServiceDirectory directory;

    @Autowired
    private PeopleService accounts;

    @Autowired
    private Recipients recipients;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Messages messages;

    @Autowired
    private Formats formats;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ActionWorld world;

    @Autowired
    private TestBoards testBoards;

    @Autowired
    private TestPeople people;

    private TestBoard board;

    @BeforeEach
    void board() {
        board = testBoards.fiveSeniors();
    }

    @Test
    void aWeekBeforeOnTheDayAndOnceWhenOverdueEachOnce() {
        TestPerson owner = world.linked(board, Sector.POLICE, Role.BOARD_MEMBER);
        ActionItem item = world.action(board, Sector.POLICE, OPENED, DUE);
        String number = item.number().label();
        assertThat(passes(owner, DUE.minusDays(9), DUE.minusDays(8))).isEmpty();
        assertThat(passes(owner, DUE.minusDays(7), DUE.minusDays(1)))
                .containsExactly("Action " + number + " is due soon, on 31 March 2021");
        assertThat(passes(owner, DUE, DUE)).containsExactly("Action " + number + " is due today, 31 March 2021");
        assertThat(passes(owner, DUE.plusDays(1), DUE.plusDays(40)))
                .containsExactly("Action " + number + " is overdue since 31 March 2021");
    }

    @Test
    void whatIsDoneIsNotRemindedOfAndANewDayIs() {
        TestPerson owner = world.linked(board, Sector.POLICE, Role.BOARD_MEMBER);
        ActionItem item = world.action(board, Sector.POLICE, OPENED, DUE);
        assertThat(passes(owner, DUE, DUE)).hasSize(1);
        AsSystem.run(
                "test",
                () -> actions.handOver(
                        board.id(), item.uuid(), item.owner(), DUE.plusDays(20), "The schools are shut", 0));
        assertThat(passes(owner, DUE.plusDays(1), DUE.plusDays(12))).isEmpty();
        assertThat(passes(owner, DUE.plusDays(13), DUE.plusDays(19))).hasSize(1);
        AsSystem.run("test", () -> actions.report(board.id(), item.uuid(), UpdateKind.DONE, "Filed"));
        assertThat(passes(owner, DUE.plusDays(20), DUE.plusDays(30))).isEmpty();
    }

    @Test
    void aNewOwnerIsRemindedTooAndNobodyTwice() {
        TestPerson police = world.linked(board, Sector.POLICE, Role.BOARD_MEMBER);
        TestPerson health = world.linked(board, Sector.HEALTH, Role.BOARD_MEMBER);
        ActionItem item = world.action(board, Sector.POLICE, OPENED, DUE);
        String overdue = "Action " + item.number().label() + " is overdue since 31 March 2021";
        assertThat(passes(police, DUE.plusDays(1), DUE.plusDays(5))).containsExactly(overdue);
        handOver(item, Sector.HEALTH);
        assertThat(passes(health, DUE.plusDays(6), DUE.plusDays(9))).containsExactly(overdue);
        assertThat(world.takeMail(police)).isEmpty();
        handOver(item, Sector.POLICE);
        assertThat(passes(police, DUE.plusDays(10), DUE.plusDays(12)))
                .as("reminded of this day before")
                .isEmpty();
        assertThat(world.takeMail(health)).isEmpty();
    }

    @Test
    void whereTheOwnerMayNotReadTheRegisterThoseWhoKeepItAreTold() {
        TestPerson partner = people.person();
        TestPerson secretary = people.person(board.grant(Role.SECRETARY));
        TestPerson member = people.person(board.grant(Role.BOARD_MEMBER));
        world.action(board, Sector.POLICE, OPENED, DUE);
        remind(DUE);
        remind(DUE);
        assertThat(world.takeMail(secretary)).hasSize(1);
        assertThat(world.takeMail(member)).isEmpty();
        assertThat(world.takeMail(partner)).isEmpty();
    }

    @Test
    void whereNobodyCanBeToldTheReminderWaitsForSomebody() {
        world.action(board, Sector.POLICE, OPENED, DUE);
        remind(DUE);
        TestPerson owner = world.linked(board, Sector.POLICE, Role.BOARD_MEMBER);
        assertThat(passes(owner, DUE, DUE)).hasSize(1);
    }

    private void handOver(ActionItem item, Sector to) {
        AsSystem.run("test", () -> {
            long seen = actions.list(board.id()).stream()
                    .filter(each -> each.uuid().equals(item.uuid()))
                    .findFirst()
                    .orElseThrow()
                    .version();
            actions.handOver(
                    board.id(), item.uuid(), board.seniors().get(to).member(), DUE, "It is theirs to do", seen);
        });
    }

    /** The work runs twice on each day of the time; what it has left for the person. */
    private List<String> passes(TestPerson person, LocalDate from, LocalDate to) {
        from.datesUntil(to.plusDays(1)).forEach(day -> {
            remind(day);
            remind(day);
        });
        return world.takeMail(person);
    }

    private void remind(LocalDate day) {
        Clock clock =
                Clock.fixed(day.atTime(LocalTime.NOON).atZone(Formats.LONDON).toInstant(), Formats.LONDON);
        ActionReminders reminders = new ActionReminders(
                repository,
                store,
                boards,
                directory,
                accounts,
                recipients,
                outbox,
                messages,
                formats,
                transaction,
                new Today(clock),
                new BaseUrl("https://example.org/"));
        AsSystem.run("test", reminders::remind);
    }
}
