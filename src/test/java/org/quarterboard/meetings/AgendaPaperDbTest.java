package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.MemberDraft;
import org.quarterboard.files.CheckedPdf;
import org.quarterboard.files.PaperFinding;
import org.quarterboard.files.Sha256;
import org.quarterboard.files.TestPdf;
import org.quarterboard.security.Role;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Papers come, are published, come late and are withdrawn; members are told of what they have not seen. */
@PortalTest
class AgendaPaperDbTest {

    private static final CheckedPdf PDF = TestPdf.checked("custody.pdf", 3);

    @Autowired
    private AgendaPaperService papers;

    @Autowired
    private AgendaService agenda;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private AppointmentService appointments;

    @Autowired
    private MinutesWorld world;

    @Autowired
    private TestBoards testBoards;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Today today;

    private TestBoard board;
    private UUID meeting;
    private AgendaItemId item;
    private TestPerson member;

    @BeforeEach
    void meeting() {
        board = testBoards.fiveSeniors();
        member = people.person(board.grant(Role.BOARD_MEMBER));
        world.link(board, Sector.POLICE, member);
        people.signIn(board.grant(Role.SECRETARY));
        meeting = testBoards.planned(board, today.date().plusDays(9));
        item = agenda.add(board.id(), meeting, new AgendaDraft("Custody", Purpose.DECIDE, ""));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aPaperIsKeptAsItCame() {
        UUID paper = add("Custody report");
        PaperBytes file = papers.file(board.id(), meeting, paper);
        assertThat(file.bytes()).isEqualTo(PDF.bytes());
        assertThat(file.name()).isEqualTo("custody.pdf");
        assertThat(papers.papers(board.id(), meeting)).singleElement().satisfies(each -> {
            assertThat(each.item()).isEqualTo(item);
            assertThat(each.pages()).isEqualTo(3);
            assertThat(each.late()).isFalse();
            assertThat(each.findings())
                    .extracting(PaperFinding::kind)
                    .containsExactly(PaperFinding.Kind.NOT_TAGGED, PaperFinding.Kind.NO_LANGUAGE);
        });
    }

    /** The original can hold what the PDF does not, so it is for those who prepare the meeting. */
    @Test
    void whatAPaperWasMadeOfIsKeptForThoseWhoPrepareTheMeeting() {
        byte[] original = {'P', 'K', 3, 4};
        UUID paper = papers.add(board.id(), meeting, item, draft("Custody"), TestPdf.converted("custody", original));
        UUID plain = add("Custody report");
        assertThat(papers.papers(board.id(), meeting))
                .extracting(AgendaPaperItem::originalName, AgendaPaperItem::program, AgendaPaperItem::converted)
                .containsExactly(tuple("custody.docx", "LibreOffice 9.9.9", true), tuple("", "", false));
        PaperBytes file = papers.original(board.id(), meeting, paper);
        assertThat(file.bytes()).isEqualTo(original);
        assertThat(file.name()).isEqualTo("custody.docx");
        assertThat(papers.file(board.id(), meeting, paper).name()).isEqualTo("custody.pdf");
        assertThat(jdbc.sql(
                                "SELECT details FROM audit_event WHERE action = 'meeting.paper-added' ORDER BY id DESC LIMIT 2")
                        .query(String.class)
                        .list())
                .anyMatch(details -> details.contains("LibreOffice 9.9.9") && details.contains(Sha256.hex(original)));
        assertThatThrownBy(() -> papers.original(board.id(), meeting, plain)).isInstanceOf(NotFoundException.class);
        meetings.call(board.id(), meeting);
        papers.publish(board.id(), meeting);
        people.signIn(member);
        assertThat(papers.file(board.id(), meeting, paper).name()).isEqualTo("custody.pdf");
        assertThatThrownBy(() -> papers.original(board.id(), meeting, paper)).isInstanceOf(NotFoundException.class);
    }

    /** They are bound into one file, which is kept as one. */
    @Test
    void papersThatAreTooLargeTogetherAreToldWhenTheyCome() {
        add("Custody report");
        UUID large = papers.add(board.id(), meeting, item, draft("Maps"), sized("maps.pdf", 30));
        assertThatThrownBy(() -> papers.add(board.id(), meeting, item, draft("More"), sized("more.pdf", 21)))
                .isInstanceOfSatisfying(UserFacingException.class, problem -> {
                    assertThat(problem.messageKey()).isEqualTo("files.pack.full");
                    assertThat(problem.arguments()).containsExactly("more.pdf", 52L, 50);
                });
        papers.withdraw(board.id(), meeting, large, "Too large");
        papers.add(board.id(), meeting, item, draft("More"), sized("more.pdf", 21));
        assertThat(papers.papers(board.id(), meeting)).hasSize(3);
    }

    private static PaperDraft draft(String title) {
        return new PaperDraft(title, "What it says");
    }

    private static CheckedPdf sized(String name, int megabytes) {
        return TestPdf.sound(name, new byte[megabytes << 20], 1);
    }

    @Test
    void publicationTellsMembersAndWhatComesAfterwardsIsLate() {
        add("Custody report");
        assertThatThrownBy(() -> papers.publish(board.id(), meeting))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        problem -> assertThat(problem.messageKey()).isEqualTo("meetings.error.not-called"));
        meetings.call(board.id(), meeting);
        int before = letters(member.id()).size();
        papers.publish(board.id(), meeting);
        UUID late = add("Late figures");
        papers.withdraw(board.id(), meeting, late, "Wrong year");
        List<String> told = letters(member.id());
        assertThat(told.subList(before, told.size()))
                .satisfiesExactly(
                        first -> assertThat(first).contains("is out, with one paper", "/agenda"),
                        second ->
                                assertThat(second).contains("\"Late figures\" has been added to the item \"Custody\""),
                        third -> assertThat(third).contains("\"Late figures\"", "withdrawn: Wrong year"));
        assertThat(papers.papers(board.id(), meeting))
                .extracting(AgendaPaperItem::late, AgendaPaperItem::stands)
                .containsExactly(tuple(false, true), tuple(true, false));
    }

    @Test
    void whatComesAfterTheMeetingIsLateAndMembersAreTold() {
        UUID held = testBoards.planned(board, today.date());
        AgendaItemId about = agenda.add(board.id(), held, new AgendaDraft("Custody", Purpose.DECIDE, ""));
        PaperDraft draft = new PaperDraft("Custody report", "What it says");
        papers.add(board.id(), held, about, draft, PDF);
        meetings.hold(board.id(), held);
        int before = letters(member.id()).size();
        UUID late = papers.add(board.id(), held, about, new PaperDraft("What was tabled", "What it says"), PDF);
        papers.withdraw(board.id(), held, late, "Wrong year");
        List<String> told = letters(member.id());
        assertThat(told.subList(before, told.size()))
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"What was tabled\" has been added"),
                        second -> assertThat(second).contains("\"What was tabled\"", "withdrawn: Wrong year"));
        assertThat(papers.papers(board.id(), held))
                .extracting(AgendaPaperItem::late)
                .containsExactly(false, true);
    }

    void onlyThoseOnTheBoardOnTheDayWhoMayReadItAreToldOfPapers() {
        TestPerson former = people.person(board.grant(Role.BOARD_MEMBER));
        TestPerson seatless = people.person(board.grant(Role.BOARD_MEMBER));
        TestPerson officer = people.person(board.grant(Role.DATA_OFFICER));
        TestPerson chair = world.chair(board);
        world.link(board, Sector.EDUCATION, former);
        world.link(board, Sector.PROBATION, officer);
        appointments.endTerm(
                board.id(),
                board.seniors().get(Sector.EDUCATION).id(),
                today.date().minusDays(1));
        appointments.addMember(board.id(), new MemberDraft("Guest", "Charity", seatless.id()));
        meetings.call(board.id(), meeting);
        papers.publish(board.id(), meeting);
        assertThat(told(member)).isTrue();
        assertThat(told(chair)).as("by the office alone").isTrue();
        assertThat(told(former)).as("the term is over").isFalse();
        assertThat(told(seatless)).as("no seat on the day").isFalse();
        assertThat(told(officer)).as("may not read the board").isFalse();
    }

    private boolean told(TestPerson person) {
        return letters(person.id()).stream().anyMatch(letter -> letter.contains("is out, with"));
    }

    @Test
    void draftsAreForThoseWhoPrepareTheMeetingAndForItsChair() {
        TestPerson secretary = people.person(board.grant(Role.SECRETARY));
        TestPerson chair = world.chair(board);
        TestPerson oversight = people.person(board.grant(Role.OVERSIGHT_MANAGER));
        UUID paper = add("Custody report");
        meetings.call(board.id(), meeting);
        for (TestPerson prepares : List.of(secretary, chair)) {
            people.signIn(prepares);
            assertThat(papers.shown(board.id(), meeting)).isTrue();
            assertThat(papers.papers(board.id(), meeting)).hasSize(1);
            assertThat(papers.file(board.id(), meeting, paper).bytes()).isEqualTo(PDF.bytes());
        }
        for (TestPerson reads : List.of(member, oversight)) {
            people.signIn(reads);
            assertThat(papers.shown(board.id(), meeting)).isFalse();
            assertThat(papers.papers(board.id(), meeting)).isEmpty();
            assertThatThrownBy(() -> papers.file(board.id(), meeting, paper)).isInstanceOf(NotFoundException.class);
        }
        people.signIn(secretary);
        papers.publish(board.id(), meeting);
        people.signIn(member);
        assertThat(papers.papers(board.id(), meeting)).hasSize(1);
        assertThat(papers.file(board.id(), meeting, paper).bytes()).isEqualTo(PDF.bytes());
    }

    @Test
    void aMeetingThatTookPlaceShowsItsPapersEvenIfNobodyPublishedThem() {
        UUID held = testBoards.held(board, today.date(), Map.of());
        AgendaItemId of = agenda.add(board.id(), held, new AgendaDraft("Custody", Purpose.DECIDE, ""));
        papers.add(board.id(), held, of, new PaperDraft("Custody report", "What it says"), PDF);
        people.signIn(member);
        assertThat(papers.papers(board.id(), held)).hasSize(1);
    }

    @Test
    void aWithdrawnPaperIsNotHandedOutAndNotWithdrawnTwice() {
        UUID paper = add("Custody report");
        papers.withdraw(board.id(), meeting, paper, "Replaced");
        assertThatThrownBy(() -> papers.file(board.id(), meeting, paper)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> papers.withdraw(board.id(), meeting, paper, "Again"))
                .isInstanceOf(UserFacingException.class);
    }

    @Test
    void anItemWithPapersStaysOnTheAgenda() {
        add("Custody report");
        assertThatThrownBy(() -> agenda.remove(board.id(), meeting, item))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        problem -> assertThat(problem.messageKey()).isEqualTo("agendas.error.item-has-papers"));
    }

    @Test
    void aPaperOfAnotherBoardIsNotThere() {
        UUID paper = add("Custody report");
        TestBoard other = testBoards.fiveSeniors();
        UUID theirs = testBoards.planned(other, today.date().plusDays(9));
        people.signIn(other.grant(Role.SECRETARY));
        assertThatThrownBy(() -> papers.file(other.id(), theirs, paper)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> papers.add(other.id(), theirs, item, new PaperDraft("T", "S"), PDF))
                .isInstanceOf(NotFoundException.class);
    }

    private UUID add(String title) {
        return papers.add(board.id(), meeting, item, new PaperDraft(title, "What it says"), PDF);
    }

    private List<String> letters(PersonId person) {
        return jdbc.sql("SELECT body FROM outbox_message WHERE person_id = ? ORDER BY id")
                .param(person.value())
                .query(String.class)
                .list();
    }
}
