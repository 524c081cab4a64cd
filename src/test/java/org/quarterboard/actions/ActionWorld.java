package org.quarterboard.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.Sector;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Actions of a board for tests, and people linked to the positions that own them. */
@Component
public class ActionWorld {

    private final ActionService actions;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final JdbcClient jdbc;

    ActionWorld(ActionService actions, TestBoards testBoards, TestPeople people, JdbcClient jdbc) {
        this.actions = actions;
        this.testBoards = testBoards;
        this.people = people;
        this.jdbc = jdbc;
    }

    /** A person with the role, linked to the senior partner of the sector. */
    public TestPerson linked(TestBoard board, Sector sector, Role role) {
        TestPerson person = people.person(board.grant(role));
        testBoards.link(board, sector, person.id());
        return person;
    }

    /** An action of the senior partner of the sector. */
    public ActionItem action(TestBoard board, Sector owner, LocalDate opened, LocalDate due) {
        return AsSystem.call(
                "test",
                () -> actions.add(
                        board.id(),
                        new ActionDraft(
                                "Write to the schools",
                                board.seniors().get(owner).member(),
                                due),
                        new Ref("minute", UUID.randomUUID()),
                        opened));
    }

    /** The subjects of what waits for the person, and takes it out of the way of other tests. */
    public List<String> takeMail(TestPerson person) {
        List<String> subjects = jdbc.sql(
                        "SELECT subject FROM outbox_message WHERE person_id = ? AND state = 'WAITING' ORDER BY id")
                .param(person.id().value())
                .query(String.class)
                .list();
        jdbc.sql("UPDATE outbox_message SET state = 'SENT' WHERE person_id = ? AND state = 'WAITING'")
                .param(person.id().value())
                .update();
        return subjects;
    }
}
