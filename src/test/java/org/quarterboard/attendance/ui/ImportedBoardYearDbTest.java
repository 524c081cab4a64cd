package org.quarterboard.attendance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.attendance.Reading;
import org.quarterboard.boards.MembershipChange;
import org.quarterboard.boards.MembershipImportService;
import org.quarterboard.boards.MembershipPreview;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MarkDetails;
import org.quarterboard.meetings.MarkDraft;
import org.quarterboard.meetings.MeetingDraft;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.RegisterRow;
import org.quarterboard.meetings.RegisterService;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Quarter;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.MembershipLists;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A year of a board as one is published (Leicestershire, 2023 to 2026, appendix 1), from its membership list to the
 * figures on the page: brought in through the import, four meetings planned, recorded and held, KPI 8 by quarter and by
 * both readings. Who attended is not published; the marks are made up, the expected figures counted by hand.
 */
@PortalTest
class ImportedBoardYearDbTest {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2023, 3, 10), LocalDate.of(2023, 6, 9), LocalDate.of(2023, 9, 1), LocalDate.of(2023, 12, 1));

    /** By position, one letter for each of the four days; who is not named was present at all of them. */
    private static final Map<String, String> MARKS = Map.of(
            "Director of Children and Family Services", "SSXS",
            "Assistant Director of Targeted Early Help and Children's Social Care", "SSAA",
            "Head of Service for First Response, Vulnerability Hub and Targeted Early Help", "XDDX",
            "Head of Service, Education Quality and Inclusion", "SXDX",
            "Head of Early Help, SEND and Inclusion", "XSXX",
            "Detective Chief Inspector, Violent and Complex Crime Unit", "SSSD",
            "Head of Probation Delivery Unit", "SSSS",
            "Assistant Director of Nursing", "SASS",
            "Head of Service", "DDXX",
            "Position to be confirmed", "AAAA");

    private static final String NO_MEETING = "No meeting";
    private static final String SENIOR = "Senior partner";
    private static final String BOTH = "Senior partner Delegate too";
    private static final String DELEGATE = "Delegate only";
    private static final String NOBODY = "Not represented";
    private static final String ZERO = "0 of 5○No meeting";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MembershipImportService imports;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private RegisterService registers;

    @Autowired
    private TestBoards testBoards;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private TestBoard board;
    private TestPerson head;

    @BeforeEach
    void signIn() {
        board = testBoards.empty();
        head = people.person(board.grant(Role.HEAD_OF_SERVICE));
        people.signIn(head);
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void fromTheMembershipListToTheFiguresOfTheYear() {
        bringIn(MembershipLists.twoAuthorities(jdbc, board.service()));
        for (int day = 0; day < DAYS.size(); day++) {
            hold(day);
        }
        open("");
        assertThat(row("Sectors with a senior partner (8)"))
                .startsWith(
                        "5 of 5Before KPI 8 began (April 2023)",
                        "4 of 5▲3 of 5 by the other reading",
                        "3 of 5",
                        "3 of 5",
                        ZERO);
        assertThat(row("Sectors with a delegate (8b)")).startsWith("1 of 5", "2 of 5", "2 of 5", "1 of 5", "0 of 5");
        assertThat(states("Children's social care")).startsWith(SENIOR, BOTH, DELEGATE, SENIOR, NO_MEETING);
        assertThat(states("Education")).startsWith(SENIOR, SENIOR, DELEGATE, NOBODY, NO_MEETING);
        assertThat(states("Police")).startsWith(SENIOR, SENIOR, SENIOR, DELEGATE, NO_MEETING);
        assertThat(states("Probation")).startsWith(SENIOR, SENIOR, SENIOR, SENIOR, NO_MEETING);
        assertThat(states("Health")).startsWith(BOTH, DELEGATE, SENIOR, SENIOR, NO_MEETING);
        assertThat(text())
                .contains("Q4 2022/23○Not due", "Q1 2023/24□Draft")
                .contains("Counted here now: Any authority, sector by sector");
        explained();
        byTheOtherReading();
    }

    private void bringIn(byte[] list) {
        MembershipPreview preview = imports.preview(board.id(), list);
        assertThat(preview.findings()).isEmpty();
        assertThat(preview.changes())
                .filteredOn(change -> change.kind() == MembershipChange.Kind.TERM)
                .hasSize(17);
        assertThat(imports.save(board.id(), list).changes()).isEqualTo(preview.changes());
        assertThat(imports.preview(board.id(), list).changesAnything()).isFalse();
    }

    private void hold(int day) {
        UUID meeting = meetings.plan(board.id(), new MeetingDraft(DAYS.get(day), LocalTime.of(10, 0), "County hall"));
        List<RegisterRow> rows = registers.register(board.id(), meeting);
        assertThat(rows).hasSize(17);
        assertThat(rows).extracting(row -> row.holding().position()).containsAll(MARKS.keySet());
        List<MarkDraft> marks = rows.stream()
                .map(row -> row.answer(mark(row.holding().position(), day), MarkDetails.NONE))
                .toList();
        assertThat(registers.recordMarks(board.id(), meeting, marks).conflicts())
                .isEmpty();
        meetings.hold(board.id(), meeting);
        assertThat(meetings.find(board.id(), meeting).registerComplete()).isTrue();
    }

    private static Mark mark(String position, int day) {
        return switch (MARKS.getOrDefault(position, "PPPP").charAt(day)) {
            case 'S' -> Mark.SENIOR;
            case 'D' -> Mark.DELEGATE;
            case 'A' -> Mark.APOLOGIES;
            case 'P' -> Mark.PRESENT;
            default -> Mark.ABSENT;
        };
    }

    /** In June social care was there for the county and education for the small authority: neither had both. */
    private void explained() {
        assertThat(panel("2022Q4", "POLICE"))
                .contains("KPI 8 began in April 2023", "no return was due", "Meeting of 10 March 2023");
        assertThat(panel("2023Q1", "EDUCATION"))
                .contains("Meeting of 9 June 2023", "The sector was represented by its senior partner")
                .contains(
                        "Head of Service, Education Quality and Inclusion, Leicestershire County Council (for Council ")
                .contains("Head of Early Help, SEND and Inclusion, Rutland County Council (for Council ")
                .contains("Register: Absent; does not count")
                .contains("Register: Senior partner attended; counts as senior partner (8a)")
                .contains(
                        "By the other reading, \"One authority for all sectors\", it would be: senior partner (8a) 0");
        assertThat(panel("2023Q4", "POLICE")).contains("No meeting was held in this quarter");
    }

    /** Chosen from April 2023 on: March, before KPI 8 began, keeps the reading that it had. */
    private void byTheOtherReading() {
        open("");
        _click(button("Choose the reading"));
        ReadingDialog dialog = _get(ReadingDialog.class);
        _setValue(reading(dialog), Reading.ONE_AUTHORITY);
        _setValue(since(dialog), new Quarter(2023, 1));
        _setValue(_get(dialog, TextArea.class), "Agreed with the Youth Justice Board");
        _click(_get(dialog, Button.class, spec -> spec.withText("Choose the reading")));
        open("");
        assertThat(row("Sectors with a senior partner (8)"))
                .startsWith(
                        "5 of 5Before KPI 8 began (April 2023)",
                        "3 of 5▲4 of 5 by the other reading",
                        "3 of 5",
                        "3 of 5",
                        ZERO);
        assertThat(row("Sectors with a delegate (8b)")).startsWith("1 of 5", "2 of 5", "2 of 5", "1 of 5", "0 of 5");
        assertThat(states("Education")).startsWith(SENIOR, "Other authority only", DELEGATE, NOBODY, NO_MEETING);
        assertThat(states("Children's social care")).startsWith(SENIOR, BOTH, DELEGATE, SENIOR, NO_MEETING);
        assertThat(text()).contains("Counted here now: One authority for all sectors");
        assertThat(panel("2023Q1", "EDUCATION"))
                .contains("Counted for one local authority, Council ")
                .contains("Register: Senior partner attended; not counted: for another local authority")
                .contains("By the other reading, \"Any authority, sector by sector\", it would be: senior partner (8a)"
                        + " 1");
    }

    /** Each page is opened as by somebody who comes anew. */
    private void open(String cell) {
        if (UI.getCurrent() != null) {
            Browserless.close();
        }
        people.signIn(head);
        Browserless.open(context);
        Browserless.go("service/" + board.code() + "/attendance?from=2022Q4" + cell);
    }

    private String panel(String quarter, String sector) {
        open("&quarter=" + quarter + "&sector=" + sector);
        return _get(CellPanel.class).getElement().getTextRecursively();
    }

    /** What a row of the grid says, quarter by quarter. */
    private static List<String> row(String name) {
        return _find(NativeTableRow.class).stream()
                .map(row -> row.getElement()
                        .getChildren()
                        .map(Element::getTextRecursively)
                        .toList())
                .filter(cells -> cells.getFirst().equals(name))
                .flatMap(cells -> cells.stream().skip(1))
                .toList();
    }

    /** What the cells of a sector tell those who listen, quarter by quarter. */
    private static List<String> states(String sector) {
        return _find(Button.class).stream()
                .flatMap(button -> button.getAriaLabel().stream())
                .filter(label -> label.startsWith(sector + ", Q"))
                .map(label -> label.substring(label.indexOf(": ") + 2).strip())
                .toList();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Reading> reading(ReadingDialog dialog) {
        return _get(dialog, RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<Quarter> since(ReadingDialog dialog) {
        return _get(dialog, Select.class);
    }

    private static String text() {
        return _get(AttendanceView.class).getElement().getTextRecursively();
    }
}
