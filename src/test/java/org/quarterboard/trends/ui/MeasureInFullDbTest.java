package org.quarterboard.trends.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quarterboard.charts.ui.ChartReader;
import org.quarterboard.charts.ui.ScreenChart;
import org.quarterboard.kpi.AreaKind;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.ComparatorArea;
import org.quarterboard.kpi.ComparatorService;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.NewComparator;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Publication;
import org.quarterboard.kpi.Published;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.Stream;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.StatementCounter;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.trends.Commentary;
import org.quarterboard.trends.CommentaryService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of a measure of a service whose family has three services with figures. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeasureInFullDbTest {

    /** No other test has figures in it, so that the pools are this test's own. */
    private static final Quarter NEWEST = new Quarter(2050, 4);

    private static final MeasureCode MEASURE = new MeasureCode("1");
    /** Most of them ask who reads, anew at each service. */
    private static final int MOST_STATEMENTS = 70;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ObservationService observations;

    @Autowired
    private ComparatorService comparators;

    @Autowired
    private CommentaryService commentaries;

    @Autowired
    private StackDownloads stacks;

    @Autowired
    private TestBoards boards;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private TestBoard board;

    @BeforeAll
    void make() {
        board = boards.fiveSeniors();
        Map<String, Object> own = jdbc.sql("SELECT region_id, family_id FROM service WHERE id = ?")
                .param(board.service().value())
                .query()
                .singleRow();
        write(board.service(), 70, 406);
        for (int i = 0; i < 2; i++) {
            write(
                    Services.create(
                            jdbc,
                            Services.code(),
                            ((Number) own.get("region_id")).longValue(),
                            ((Number) own.get("family_id")).longValue()),
                    600,
                    2000);
        }
    }

    @AfterEach
    void signOut() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void itIsReadInTheOrderOfWhatMatters() {
        open(Role.HEAD_OF_SERVICE);
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .filteredOn(heading -> !heading.startsWith("There is a problem"))
                .containsSubsequence(
                        "Newest value",
                        "Set beside others",
                        "What the board has said on it",
                        "Commentary of the service",
                        "Table",
                        "What is measured",
                        "Where the newest value comes from",
                        "How to read it");
    }

    @Test
    void theFamilyIsSetBesideWithItsServicesAndItsInterval() {
        open(Role.BOARD_MEMBER);
        String table = _get(ComparatorSection.class).getElement().getTextRecursively();
        assertThat(table)
                .contains("Family of " + board.code(), "1,270 of 4,406", "28.8%", "3 services")
                .contains("Lower than the family's; the intervals do not overlap.");
        assertThat(_get(KpiView.class).getElement().getTextRecursively())
                .contains("Family: Family of " + board.code() + ": 28.8% (27.5% to 30.2%). Lower than the family's;");
    }

    @Test
    void breakdownsAreSmallPicturesWithWords() {
        people.signIn(board.grant(Role.BOARD_MEMBER));
        Browserless.open(context);
        navigate("1c");
        BreakdownSection small = _find(BreakdownSection.class).getFirst();
        List<Element> pictures = images(small.getElement());
        assertThat(pictures).isNotEmpty().hasSizeLessThanOrEqualTo(8).allSatisfy(picture -> {
            assertThat(picture.getProperty("innerHTML", ""))
                    .startsWith("<svg")
                    .contains("role=\"img\"", "<title", "<path")
                    .containsPattern("<desc[^>]*>[^<]*Q4 2050/51 \\(");
        });
    }

    @Test
    void partsThatExcludeEachOtherAreColumnsWithTheirTableAndTheirFiles() {
        people.signIn(board.grant(Role.BOARD_MEMBER));
        Browserless.open(context);
        navigate("1a");
        assertThat(_find(BreakdownSection.class)).as("not the same twice").isEmpty();
        StackSection stack = _get(StackSection.class);
        Element chart = _find(stack, ScreenChart.class).getFirst().getElement();
        assertThat(chart.getChild(0).getProperty("innerHTML", ""))
                .startsWith("<svg")
                .contains("None of these, or not known, 301 of 406 (74.1%)", "id=\"stack-end-suitability-wide");
        assertThat(stack.getElement().getTextRecursively())
                .contains("In Q4 2050/51: Suitable: 70, Unsuitable: 35 and None of these, or not known: 301.")
                .contains("Q4 2050/517035301");
        assertThat(_find(stack, Anchor.class))
                .extracting(Anchor::getHref)
                .contains("download/service/" + board.code()
                        + "/kpis/1a/parts/end-suitability/picture.svg?quarter=2050Q4&lang=en");
    }

    @Test
    void theFilesOfAStackAreMadeOfTheSame() {
        people.signIn(board.grant(Role.BOARD_MEMBER));
        StackDownloads.Asked asked = stacks.asked(board.code(), "1a", "end-suitability", "2050Q4", "en");
        assertThat(new String(body(stacks.table(asked)), StandardCharsets.UTF_8))
                .startsWith("\uFEFFQuarter,Suitable,Unsuitable,\"None of these, or not known\",Remark")
                .contains("2050Q3,70,35,301,", "2050Q4,70,35,301,");
        assertThat(new String(body(stacks.svg(asked)), StandardCharsets.UTF_8))
                .startsWith("<svg")
                .contains(">Suitable<");
        assertThat(body(stacks.png(asked))).startsWith(0x89, 'P', 'N', 'G');
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> stacks.asked(board.code(), "1a", "end-order", "2050Q4", "en"));
    }

    @Test
    void thePointsAreReadWithTheArrowKeysOfASlider() {
        open(Role.BOARD_MEMBER);
        Element slider = _get(ChartReader.class).getElement().getChild(1);
        assertThat(slider.getAttribute("type")).isEqualTo("range");
        assertThat(slider.getAttribute("aria-valuetext")).startsWith("Q4 2050/51: 17.2%");
        assertThat(_get(ChartReader.class).getElement().getChild(0).getAttribute("for"))
                .isEqualTo(slider.getAttribute("id"));
    }

    @Test
    void whoMayWriteSavesADraftHereAndItIsAgreedHere() {
        open(Role.HEAD_OF_SERVICE);
        _setValue(_get(TextArea.class), "Two hostels have closed.");
        _click(button("Save draft"));
        _click(button("Agree this commentary"));
        assertThat(section()).contains("Two hostels have closed.", "agreed by Test person");
        _click(button("Open again"));
        _click(_find(Button.class, spec -> spec.withText("Open again")).getLast());
        assertThat(_find(ErrorSummary.class)).anyMatch(ErrorSummary::hasErrors);
        assertThat(held().orElseThrow().isAgreed()).isTrue();
        _setValue(_find(TextArea.class).getLast(), "A third has closed");
        _click(_find(Button.class, spec -> spec.withText("Open again")).getLast());
        assertThat(section()).contains("Opened again by Test person", "A third has closed");
    }

    @Test
    void wordsTypedStayWhenSomebodyElseHasSavedMeanwhile() {
        open(Role.SECRETARY);
        int seen = held().map(Commentary::version).orElse(0);
        _setValue(_get(TextArea.class), "What I typed");
        AsSystem.run("test", () -> commentaries.save(board.service(), MEASURE, NEWEST, "Of somebody else", seen));
        _click(button("Save draft"));
        assertThat(_get(TextArea.class).getValue()).isEqualTo("What I typed");
        assertThat(section()).contains("Saved meanwhile by Test person: Of somebody else", "Your words are still here");
        _click(button("Save draft"));
        assertThat(held()).map(Commentary::text).contains("What I typed");
    }

    private Optional<Commentary> held() {
        return AsSystem.call("test", () -> commentaries.ofMeasure(board.service(), MEASURE)).stream()
                .findFirst();
    }

    @Test
    void aReaderSeesNoFormAndWhatIsMissing() {
        open(Role.BOARD_MEMBER);
        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(section()).contains("has agreed no commentary on this measure yet");
        assertThat(_get(BoardSection.class).getElement().getTextRecursively()).contains("names this measure");
    }

    @Test
    void anEstablishedIndicatorCarriesItsPeriodAndAPublishedFigureItsPublication() {
        Period year = new Period(LocalDate.of(2049, 4, 1), LocalDate.of(2050, 3, 31));
        AsSystem.run("test", () -> {
            observations.write(
                    board.service(),
                    List.of(
                            figure(year, "FTE|v1|period||numerator", 30),
                            figure(year, "FTE|v1|period||denominator", 20_000)),
                    Source.ofImport(UUID.randomUUID()));
            NewComparator england = new NewComparator(
                    new ComparatorArea(new ComparatorArea.Key(AreaKind.ENGLAND, "E92000001"), "England"),
                    new MeasureCode("FTE"),
                    year,
                    new Published(null, null, new BigDecimal("161.2")),
                    false,
                    new Publication("Youth justice statistics", "", LocalDate.of(2025, 11, 27)));
            comparators.write(
                    List.of(england), comparators.compare(List.of(england)).basis());
        });
        people.signIn(board.grant(Role.BOARD_MEMBER));
        Browserless.open(context);
        navigate("FTE");
        assertThat(_get(KpiView.class).getElement().getTextRecursively())
                .contains("Newest figure for a stated period150.0 in ", "30 of 20,000", "Open this figure")
                .contains("England, published", "161.2 per 100,000 children")
                .contains("Youth justice statistics, 27 November 2025")
                .contains("This service for the same period: 150.0. Not tested.");
    }

    @Test
    void whoMayNotReadTheBoardSeesNothingOfIt() {
        open(Role.DATA_OFFICER);
        assertThat(_find(BoardSection.class)).isEmpty();
    }

    @Test
    void thePageCostsABoundedNumberOfStatements() {
        people.signIn(board.grant(Role.HEAD_OF_SERVICE));
        Browserless.open(context);
        int statements = StatementCounter.count(this::navigate);
        assertThat(statements).isBetween(10, MOST_STATEMENTS);
    }

    private void open(Role role) {
        people.signIn(board.grant(role));
        Browserless.open(context);
        navigate();
    }

    private void navigate() {
        navigate("1");
    }

    private void navigate(String measure) {
        UI.getCurrent().navigate("service/" + board.code() + "/kpis/" + measure + "?quarter=" + NEWEST.nationalLabel());
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String section() {
        return _get(CommentarySection.class).getElement().getTextRecursively();
    }

    private static List<Element> images(Element under) {
        List<Element> found = new ArrayList<>();
        under.getChildren().forEach(child -> {
            if (child.getClassList().contains("qb-spark")) {
                found.add(child);
            }
            found.addAll(images(child));
        });
        return found;
    }

    private static byte[] body(ResponseEntity<byte[]> answer) {
        return Objects.requireNonNull(answer.getBody());
    }

    private void write(ServiceId service, int numerator, int denominator) {
        List<NewObservation> figures = new ArrayList<>();
        for (Quarter quarter : List.of(NEWEST.previous(), NEWEST)) {
            figures.add(figure(quarter, "1|v2|end||numerator", numerator));
            figures.add(figure(quarter, "1|v2|period||denominator", denominator));
            figures.add(figure(quarter, "1a|v2|end|suitability=unsuitable|numerator", numerator / 2));
            figures.add(figure(
                    quarter,
                    "1c|v2|end|order=youth-rehabilitation-order;suitability=suitable|numerator",
                    numerator / 10));
        }
        AsSystem.run("test", () -> observations.write(service, figures, Source.ofImport(UUID.randomUUID())));
    }

    private static NewObservation figure(Quarter quarter, String cell, int value) {
        return figure(Period.of(quarter), cell, value);
    }

    private static NewObservation figure(Period period, String cell, int value) {
        return new NewObservation(
                period, new CellCode(cell), Stream.RETURNED, BigDecimal.valueOf(value), null, false, 2);
    }
}
