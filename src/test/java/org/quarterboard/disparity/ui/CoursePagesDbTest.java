package org.quarterboard.disparity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quarterboard.directory.Ethnicity;
import org.quarterboard.disparity.CountGap;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.DisparityPage;
import org.quarterboard.disparity.GroupCountService;
import org.quarterboard.disparity.GroupDimension;
import org.quarterboard.disparity.GroupKey;
import org.quarterboard.disparity.ResidentsService;
import org.quarterboard.disparity.TypedCounts;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.StatementCounter;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPopulations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A disparity over time, and who lives here. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoursePagesDbTest {

    private static final Quarter NEWEST = new Quarter(2025, 2);
    private static final String COURSE = "Group in the picture";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private GroupCountService counts;

    @Autowired
    private ResidentsService residents;

    @Autowired
    private TestBoards boards;

    @Autowired
    private TestPopulations populations;

    @Autowired
    private TestPeople people;

    private TestBoard board;

    @BeforeAll
    void make() {
        board = boards.fiveSeniors();
        populations.give(
                2024,
                Map.of(
                        Ethnicity.BLACK, 100,
                        Ethnicity.WHITE, 1000,
                        Ethnicity.ASIAN, 100,
                        Ethnicity.MIXED, 0,
                        Ethnicity.OTHER, 0),
                board.code());
        AsSystem.run("test", () -> {
            stops(NEWEST, 60, 10);
            stops(NEWEST.plus(-2), 50, 12);
        });
    }

    private void stops(Quarter quarter, long black, long asian) {
        TypedCounts typed = new TypedCounts(
                new CountedCode("stop-search"),
                "",
                Period.of(quarter),
                List.of(entry("black", black), entry("asian", asian), entry("white", 300)),
                "Police records",
                LocalDate.of(2025, 11, 1),
                "");
        counts.type(
                board.service(), typed, counts.preview(board.service(), typed).seen());
    }

    private static TypedCounts.Entry entry(String group, long number) {
        return new TypedCounts.Entry(GroupKey.of(GroupDimension.ETHNICITY, group), number, CountGap.NONE);
    }

    @AfterEach
    void signOut() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void theGroupFurthestFromOneIsDrawnUntilAnotherIsChosen() {
        // 60 of 1,600 and 10 of 1,600 beside 300 of 16,000: twice as often, and a third as often.
        open(board, "/of/stop-search?quarter=2025Q2&quarters=1");
        assertThat(course().getValue().name()).isEqualTo("Asian");
        assertThat(pictures()).anyMatch(svg -> svg.contains("Asian children"));
        DisparityPage.Drawn black = course().getListDataView().getItems()
                .filter(drawn -> drawn.name().equals("Black"))
                .findFirst()
                .orElseThrow();
        _setValue(course(), black);
        assertThat(pictures()).anyMatch(svg -> svg.contains("Black children"));
    }

    @Test
    void theAddressNamesTheGroup() {
        open(board, "/of/stop-search?quarter=2025Q2&quarters=1&over-time=ethnicity%3Dblack");
        assertThat(course().getValue().name()).isEqualTo("Black");
        Browserless.go(path(board) + "/of/stop-search?quarter=2025Q2&quarters=1&over-time=nonsense");
        assertThat(course().getValue().name()).isEqualTo("Asian");
    }

    @Test
    void thePageOfWhatIsSetAgainstResidentsLeadsToThem() {
        open(board, "/of/stop-search?quarter=2025Q2&quarters=1");
        String link = "service/" + board.code() + "/disproportionality/residents";
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(link);
        Browserless.go(link);
        assertThat(_get(H1.class).getText()).endsWith(": 19,200 children aged 10 to 17 live here");
        assertThat(text())
                .contains("By age and sex", "9,600", "By ethnic group over the years", "1,600", "16,000")
                .contains(TestPopulations.SOURCE + ", 1 May 2025");
        assertThat(pictures()).anyMatch(svg -> svg.contains("Girls"));
    }

    @Test
    void withoutACountItSaysWhomToAsk() {
        TestBoard other = boards.empty();
        open(other, "/residents");
        assertThat(_get(H1.class).getText()).endsWith("the resident children are not counted yet");
        assertThat(text()).contains("Ask the administrator");
    }

    @Test
    void theResidentsCostFewStatements() {
        people.signIn(board.grant(Role.BOARD_MEMBER));
        residents.residents(board.service(), Messages.ENGLISH);
        assertThat(StatementCounter.count(() -> residents.residents(board.service(), Messages.ENGLISH)))
                .isLessThanOrEqualTo(16);
    }

    private void open(TestBoard of, String page) {
        people.signIn(of.grant(Role.BOARD_MEMBER));
        Browserless.open(context);
        Browserless.go(path(of) + page);
    }

    private static String path(TestBoard of) {
        return "service/" + of.code() + "/disproportionality";
    }

    @SuppressWarnings("unchecked")
    private static Select<DisparityPage.Drawn> course() {
        return _get(Select.class, spec -> spec.withLabel(COURSE));
    }

    private static List<String> pictures() {
        return _find(Div.class).stream()
                .map(div -> div.getElement().getProperty("innerHTML", ""))
                .filter(markup -> markup.contains("<svg"))
                .toList();
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
