package org.quarterboard.meetings.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.UI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.AppointmentDraft;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.MemberDraft;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.Standing;
import org.quarterboard.boards.Term;
import org.quarterboard.meetings.Mark;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Sector;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class TurnoutPagesDbTest {

    private final WebApplicationContext portal;
    private final ApplicationContext context;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final AppointmentService appointments;

    private TestBoard board;

    @Autowired
    TurnoutPagesDbTest(
            WebApplicationContext portal,
            ApplicationContext context,
            TestBoards testBoards,
            TestPeople people,
            AppointmentService appointments) {
        this.portal = portal;
        this.context = context;
        this.testBoards = testBoards;
        this.people = people;
        this.appointments = appointments;
    }

    @BeforeEach
    void aYear() {
        board = testBoards.fiveSeniors();
        testBoards.held(board, LocalDate.of(2024, 6, 11), Map.of(Sector.POLICE, Mark.SENIOR));
        testBoards.held(board, LocalDate.of(2024, 9, 10), Map.of(Sector.POLICE, Mark.DELEGATE));
        AsSystem.run("test", () -> {
            MemberId late = appointments.addMember(board.id(), new MemberDraft("=HYPERLINK(1)", "Council", null));
            appointments.appoint(
                    board.id(),
                    new AppointmentDraft(
                            board.seniors().get(Sector.POLICE).seat(),
                            late,
                            Standing.MEMBER,
                            Term.of(LocalDate.of(2024, 7, 1), null)));
        });
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void sharesComeWithNumeratorAndDenominator() {
        people.signIn(board.grant(Role.BOARD_MEMBER));
        open("attendance/members?year=2024");
        assertThat(text())
                .contains("2 meetings were held in 2024/25", "Senior partner of POLICE", "50.0%", "1 not recorded")
                .contains("All members together", "Download as CSV", "2024/25");
        open("meetings?year=2024");
        assertThat(text()).contains("Attendance of members");
        open("board");
        assertThat(text()).contains("Attendance of members");
    }

    @Test
    void aYearWithoutMeetingsSaysWhatToDo() {
        people.signIn(board.grant(Role.BOARD_MEMBER));
        open("attendance/members?year=2025");
        assertThat(text()).contains("No meeting was held in 2025/26");
    }

    @Test
    void aPartnerReadsTheOwnSector() {
        people.signIn(new Viewer.Grant(
                Role.PARTNER, ScopeKind.SERVICE, board.service().value(), Sector.HEALTH.name()));
        open("attendance/members?year=2024");
        assertThat(text()).contains("Senior partner of HEALTH").doesNotContain("POLICE");
    }

    @Test
    void theFileHoldsTheTableAndNoFormula() throws Exception {
        people.signIn(board.grant(Role.BOARD_MEMBER));
        String csv = ask("?year=2024").getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFFinancial year,Counted for,")
                .contains("\"Senior partner of POLICE, Partner of POLICE\",1,2,0.5,1,0,0,0")
                .contains("'=HYPERLINK(1), Council")
                .doesNotContain(",=HYPERLINK", "\"=HYPERLINK");
        assertThat(ask("?year=2024&lang=cy").getContentAsString(StandardCharsets.UTF_8))
                .contains("Blwyddyn ariannol");
        assertThat(ask("?year=1999").getStatus()).isEqualTo(404);
        assertThat(ask("?year=x").getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse ask(String query) throws Exception {
        // A request leaves no context behind.
        Authentication reader = SecurityContextHolder.getContext().getAuthentication();
        try {
            return download(query, reader);
        } finally {
            SecurityContextHolder.getContext().setAuthentication(reader);
        }
    }

    private MockHttpServletResponse download(String query, Authentication reader) throws Exception {
        return MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build()
                .perform(get("/download/service/" + board.code() + "/attendance/members.csv" + query)
                        .with(authentication(reader)))
                .andReturn()
                .getResponse();
    }

    private void open(String page) {
        Browserless.close();
        Browserless.open(context);
        Browserless.go("service/" + board.code() + "/" + page);
    }

    private static String text() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
