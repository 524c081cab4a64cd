package org.quarterboard.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.MeetingState;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Sector;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class MeetingPagesDbTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 11);

    private final ApplicationContext context;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final MeetingService meetings;
    private final AgendaService agenda;

    private TestBoard board;

    @Autowired
    MeetingPagesDbTest(
            ApplicationContext context,
            TestBoards testBoards,
            TestPeople people,
            MeetingService meetings,
            AgendaService agenda) {
        this.context = context;
        this.testBoards = testBoards;
        this.people = people;
        this.meetings = meetings;
        this.agenda = agenda;
    }

    @BeforeEach
    void signIn() {
        board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.SECRETARY));
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void aBoardThatNeverMetIsToldWhatToDo() {
        open("meetings");
        assertThat(text()).contains("No meeting has been planned yet", "KPI 8 would be 0 of 5");
        assertThat(_find(Button.class, spec -> spec.withText("Plan a meeting"))).hasSize(1);
    }

    @Test
    void aYearShowsItsGaps() {
        testBoards.held(board, DAY, Map.of(Sector.POLICE, Mark.SENIOR));
        open("meetings?year=2024");
        assertThat(text())
                .contains("11 June 2024", "Held", "Complete (5)")
                .contains("No meeting was held in Q2 2024/25: KPI 8 is 0 of 5");
    }

    @Test
    void planningLeadsToTheMeeting() {
        open("meetings");
        _click(_get(Button.class, spec -> spec.withText("Plan a meeting")));
        PlanDialog dialog = _get(PlanDialog.class);
        _click(_find(Button.class, spec -> spec.withText("Plan a meeting")).getLast());
        assertThat(_get(dialog, TextField.class, spec -> spec.withLabel("Place"))
                        .isInvalid())
                .isTrue();
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Place")), "County hall");
        _click(_find(Button.class, spec -> spec.withText("Plan a meeting")).getLast());
        assertThat(meetings.list(board.id())).extracting(MeetingItem::place).containsExactly("County hall");
        assertThat(text()).contains("Board meeting of", "County hall");
    }

    @Test
    void theMeetingIsHeld() {
        UUID meeting = testBoards.planned(board, DAY);
        open("meetings/" + meeting);
        _click(_get(Button.class, spec -> spec.withText("Record that it was held")));
        assertThat(meetings.find(board.id(), meeting).state()).isEqualTo(MeetingState.HELD);
    }

    private void open(String page) {
        Browserless.open(context);
        Browserless.go("service/" + board.code() + "/" + page);
    }

    private static String text() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
