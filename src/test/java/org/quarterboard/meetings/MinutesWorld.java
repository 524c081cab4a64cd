package org.quarterboard.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.Office;
import org.quarterboard.boards.Term;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.Sector;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.stereotype.Component;

/** Meetings that were held, with an agenda, for tests of their minutes. */
@Component
public class MinutesWorld {

    public static final LocalDate DAY = LocalDate.of(2024, 6, 11);

    private final TestBoards testBoards;
    private final TestPeople people;
    private final AgendaService agendas;
    private final AppointmentService appointments;
    private final MinutesDraftService drafts;

    MinutesWorld(
            TestBoards testBoards,
            TestPeople people,
            AgendaService agendas,
            AppointmentService appointments,
            MinutesDraftService drafts) {
        this.testBoards = testBoards;
        this.people = people;
        this.agendas = agendas;
        this.appointments = appointments;
        this.drafts = drafts;
    }

    /** A meeting of the day with the items Welcome and Figures. */
    public UUID held(TestBoard board, LocalDate day) {
        UUID meeting = testBoards.held(board, day, Map.of(Sector.POLICE, Mark.SENIOR));
        AsSystem.run("test", () -> {
            for (String title : List.of("Welcome", "Figures")) {
                agendas.add(board.id(), meeting, new AgendaDraft(title, Purpose.DISCUSS, "Say what you think"));
            }
        });
        return meeting;
    }

    public AgendaItemId item(TestBoard board, UUID meeting, int place) {
        return AsSystem.call("test", () -> agendas.agenda(board.id(), meeting))
                .get(place)
                .id();
    }

    /** Writes the text of the first item, as whoever acts now. */
    public void write(TestBoard board, UUID meeting, String words) {
        AgendaItemId item = item(board, meeting, 0);
        int seen = AsSystem.call("test", () -> drafts.draft(board.id(), meeting)).items().stream()
                .map(MinutesDraft.Item::text)
                .filter(text -> text.item().equals(item))
                .findFirst()
                .orElseThrow()
                .revision();
        AsSystem.run("test", () -> drafts.saveText(board.id(), meeting, new TextDraft(item, words, seen)));
    }

    /** A person without a role, in the chair today. */
    public TestPerson chair(TestBoard board) {
        TestPerson person = people.person();
        link(board, Sector.HEALTH, person);
        AsSystem.run(
                "test",
                () -> appointments.appointTo(
                        board.id(),
                        Office.CHAIR,
                        board.seniors().get(Sector.HEALTH).member(),
                        Term.of(TestBoards.BEGIN, null)));
        return person;
    }

    /** Links the person to the senior partner of the sector. */
    public void link(TestBoard board, Sector sector, TestPerson person) {
        testBoards.link(board, sector, person.id());
    }
}
