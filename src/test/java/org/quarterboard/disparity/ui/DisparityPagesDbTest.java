package org.quarterboard.disparity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.Office;
import org.quarterboard.boards.Term;
import org.quarterboard.directory.Ethnicity;
import org.quarterboard.disparity.AcrossPage;
import org.quarterboard.disparity.AcrossPages;
import org.quarterboard.disparity.CountGap;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.DisparityOverview;
import org.quarterboard.disparity.DisparityPages;
import org.quarterboard.disparity.DisparityQuestion;
import org.quarterboard.disparity.GroupCountService;
import org.quarterboard.disparity.GroupDimension;
import org.quarterboard.disparity.GroupKey;
import org.quarterboard.disparity.TypedCounts;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.Stream;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.StatementCounter;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPopulations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The pages of a service whose returns, partners and directory tell groups apart, in a family of three. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisparityPagesDbTest {

    /** No other test has figures in it, so that the pools are this test's own. */
    private static final Quarter NEWEST = new Quarter(2130, 4);

    private static final Quarter BROUGHT = new Quarter(2025, 1);
    private static final CountedCode ENTRANTS = new CountedCode("first-time-entrants");
    private static final CountedCode STOPS = new CountedCode("stop-search");
    /** Most of them ask who reads, anew at each service that is called. */
    private static final int MOST_STATEMENTS = 40;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ObservationService observations;

    @Autowired
    private GroupCountService counts;

    @Autowired
    private DisparityPages pages;

    @Autowired
    private AcrossPages across;

    @Autowired
    private GroupDownloads downloads;

    @Autowired
    private AppointmentService appointments;

    @Autowired
    private TestBoards boards;

    @Autowired
    private TestPopulations populations;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private TestBoard board;
    private String second;
    private String third;

    @BeforeAll
    void make() {
        board = boards.fiveSeniors();
        Map<String, Object> own = jdbc.sql("SELECT region_id, family_id FROM service WHERE id = ?")
                .param(board.service().value())
                .query()
                .singleRow();
        second = Services.code();
        third = Services.code();
        long region = ((Number) own.get("region_id")).longValue();
        long family = ((Number) own.get("family_id")).longValue();
        ServiceId two = Services.create(jdbc, second, region, family);
        ServiceId three = Services.create(jdbc, third, region, family);
        // 1,600 Black and 16,000 White children, none of the others
        populations.give(
                2024,
                Map.of(
                        Ethnicity.BLACK, 100,
                        Ethnicity.WHITE, 1000,
                        Ethnicity.ASIAN, 0,
                        Ethnicity.MIXED, 0,
                        Ethnicity.OTHER, 0),
                board.code(),
                second,
                third);
        entrants(board.service(), 30, 90, 130);
        entrants(two, 10, 90, 100);
        entrants(three, 11, 90, 101);
        AsSystem.run("test", this::stops);
    }

    /** @param whole of all children, which need not be what the groups add up to */
    private void entrants(ServiceId service, int black, int white, int whole) {
        List<NewObservation> figures = new ArrayList<>();
        Map.of(
                        "ethnicity=asian|count", 0,
                        "ethnicity=black|count", black,
                        "ethnicity=mixed|count", 0,
                        "ethnicity=other|count", 0,
                        "ethnicity=unknown|count", 4,
                        "ethnicity=white|count", white,
                        "sex=female|count", 20,
                        "sex=male|count", black + white - 16,
                        "|numerator", whole)
                .forEach((cell, value) -> figures.add(new NewObservation(
                        Period.of(NEWEST),
                        new CellCode("FTE|v1|period|" + cell),
                        Stream.RETURNED,
                        BigDecimal.valueOf(value),
                        null,
                        false,
                        2)));
        AsSystem.run("test", () -> observations.write(service, figures, Source.ofImport(UUID.randomUUID())));
    }

    private void stops() {
        TypedCounts typed = new TypedCounts(
                STOPS,
                "",
                Period.of(BROUGHT),
                List.of(
                        new TypedCounts.Entry(GroupKey.of(GroupDimension.ETHNICITY, "black"), 60L, CountGap.NONE),
                        new TypedCounts.Entry(GroupKey.of(GroupDimension.ETHNICITY, "white"), 300L, CountGap.NONE)),
                "=Police records",
                LocalDate.of(2025, 8, 1),
                "");
        counts.type(
                board.service(), typed, counts.preview(board.service(), typed).seen());
    }

    @AfterEach
    void signOut() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void theOverviewSaysFirstWhatTheFiguresTellApart() {
        open(board.grant(Role.HEAD_OF_SERVICE), overview());
        assertThat(_get(H1.class).getText())
                .startsWith("Black children came into the justice system for the first time 3.33");
        assertThat(text()).contains("First time entrants", "Children aged 10 to 17 who live in the area");
    }

    @Test
    void thePageOfOneThingHasEverythingThatHelpsToReadIt() {
        open(board.grant(Role.BOARD_MEMBER), page());
        assertThat(_get(H1.class).getText()).contains("3.33");
        assertThat(text())
                .contains("3.33 (2.13 to 5.09)")
                .contains("Family of similar services")
                .contains("3 services, put together")
                .contains("The groups add up to 124, but the total given beside them is 130.")
                .contains(TestPopulations.SOURCE + ", 1 May 2025")
                .contains("Black: whatever the group of the children not known, the finding stays the same");
        assertThat(_find(H2.class)).extracting(H2::getText).doesNotHaveDuplicates();
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).anyMatch(href -> href.contains("/groups.csv?"));
    }

    @Test
    void whatWasBroughtIsReadBesideWhatWasReturned() {
        open(board.grant(Role.HEAD_OF_SERVICE), of(STOPS, "?quarter=2025Q1&quarters=1"));
        assertThat(text()).contains("Stop and search", "60", "300", "=Police records, 1 August 2025");
    }

    @Test
    void chairAndOversightManagerReadItAndTheAdministratorDoesNot() {
        TestPeople.TestPerson chair = people.person();
        boards.link(board, Sector.HEALTH, chair.id());
        AsSystem.run(
                "test",
                () -> appointments.appointTo(
                        board.id(),
                        Office.CHAIR,
                        board.seniors().get(Sector.HEALTH).member(),
                        Term.of(TestBoards.BEGIN, null)));
        people.signIn(chair);
        Browserless.open(context);
        Browserless.go(page());
        assertThat(_get(H1.class).getText()).contains("3.33");
        Browserless.close();
        open(oversight(), page());
        assertThat(_get(H1.class).getText()).contains("3.33");
        Browserless.close();
        open(new Viewer.Grant(Role.ADMINISTRATOR, ScopeKind.PORTAL, 0, ""), page());
        assertThat(_get(H1.class).getText()).startsWith("That is not here");
    }

    @Test
    void whoMayNotReadTheServiceFindsNeitherPageNorFile() {
        people.signIn(boards.fiveSeniors().grant(Role.HEAD_OF_SERVICE));
        DisparityQuestion usual = DisparityQuestion.usual(NEWEST);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> pages.page(board.service(), usual, ENTRANTS, Messages.ENGLISH));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> pages.overview(board.service(), usual, Messages.ENGLISH));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> asked("en"));
    }

    @Test
    void manyServicesStandBesideEachOtherForWhoeverReadsThem() {
        people.signIn(oversight());
        AcrossPage page = across.page(board.service(), DisparityQuestion.usual(NEWEST), ENTRANTS, Messages.ENGLISH);
        assertThat(page.lines())
                .extracting(AcrossPage.Line::code)
                .containsExactlyInAnyOrder(board.code(), second, third);
        assertThat(page.lines().getFirst().code())
                .as("the clear difference first")
                .isEqualTo(board.code());
        assertThat(page.title()).contains("in one of 3 services");
        assertThat(page.lines().getFirst().cells())
                .extracting(DisparityOverview.Cell::ratio)
                .contains("3.33");
        List<String> entries = looks();
        assertThat(entries).singleElement().asString().contains(second, third).doesNotContain(board.code());
        across.page(board.service(), DisparityQuestion.usual(NEWEST), ENTRANTS, Messages.ENGLISH);
        assertThat(looks()).isEqualTo(entries);
        people.signOut();
        open(oversight(), across());
        assertThat(_get(H1.class).getText()).contains("in one of 3 services");
    }

    @Test
    void whoReadsOneServiceSeesNoOtherBesideIt() {
        people.signIn(board.grant(Role.HEAD_OF_SERVICE));
        AcrossPage page = across.page(board.service(), DisparityQuestion.usual(NEWEST), ENTRANTS, Messages.ENGLISH);
        assertThat(page.lines()).extracting(AcrossPage.Line::code).containsExactly(board.code());
        assertThat(page.without()).isEmpty();
        people.signOut();
        people.signIn(boards.fiveSeniors().grant(Role.HEAD_OF_SERVICE));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() ->
                        across.page(board.service(), DisparityQuestion.usual(NEWEST), ENTRANTS, Messages.ENGLISH));
    }

    private Viewer.Grant oversight() {
        long region = jdbc.sql("SELECT region_id FROM service WHERE id = ?")
                .param(board.service().value())
                .query(Long.class)
                .single();
        return new Viewer.Grant(Role.OVERSIGHT_MANAGER, ScopeKind.REGION, region, "");
    }

    private List<String> looks() {
        return jdbc.sql(
                        "SELECT details FROM audit_event WHERE action = 'services.looked-at-together' AND service_id = ?"
                                + " AND details LIKE ?")
                .params(board.service().value(), "%" + second + "%")
                .query(String.class)
                .list();
    }

    private String across() {
        return page().replace("/of/", "/across/");
    }

    @Test
    void theFileHasUnroundedNumbersAndItsHandling() {
        people.signIn(board.grant(Role.BOARD_MEMBER));
        String csv = new String(body(downloads.table(asked("en"))), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFGroup,").doesNotContain("'", "1,600");
        assertThat(csv.lines().filter(line -> line.startsWith("Black,")))
                .singleElement()
                .asString()
                .startsWith("Black,30,1600,25,9.0909090909")
                .contains(",3.3333333333");
        assertThat(csv.lines().filter(line -> line.startsWith("Asian,")))
                .singleElement()
                .asString()
                .as("too few for a ratio")
                .contains(",0,0,", ",,,");
        assertThat(new String(body(downloads.svg(asked("cy"))), StandardCharsets.UTF_8))
                .startsWith("<svg");
        assertThat(body(downloads.png(asked("en")))).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void anAddressThatMeansNothingIsTheUsualQuestion() {
        open(
                board.grant(Role.BOARD_MEMBER),
                of(ENTRANTS, "?quarter=x&quarters=5&by=shoe&among=sex%3Dunknown&compared-with=y&against=.."));
        assertThat(_get(H1.class).getText()).contains("3.33");
        Browserless.go(of(new CountedCode("residents"), ""));
        assertThat(_get(H1.class).getText()).startsWith("That is not here");
    }

    @Test
    void pagesCostABoundedNumberOfStatements() {
        people.signIn(board.grant(Role.HEAD_OF_SERVICE));
        DisparityQuestion usual = DisparityQuestion.usual(NEWEST);
        assertThat(StatementCounter.count(() -> pages.overview(board.service(), usual, Messages.ENGLISH)))
                .isBetween(3, MOST_STATEMENTS);
        assertThat(StatementCounter.count(() -> pages.page(board.service(), usual, ENTRANTS, Messages.ENGLISH)))
                .isBetween(4, MOST_STATEMENTS);
    }

    private void open(Viewer.Grant grant, String address) {
        people.signIn(grant);
        Browserless.open(context);
        Browserless.go(address);
    }

    private String overview() {
        return "service/" + board.code() + "/disproportionality";
    }

    private String page() {
        return of(ENTRANTS, "?quarter=" + NEWEST.nationalLabel() + "&quarters=1");
    }

    private String of(CountedCode counted, String query) {
        return overview() + "/of/" + counted + query;
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    private GroupDownloads.Asked asked(String language) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.add("quarter", NEWEST.nationalLabel());
        parameters.add("lang", language);
        return downloads.asked(board.code(), ENTRANTS.value(), parameters);
    }

    private static byte[] body(ResponseEntity<byte[]> answer) {
        return Objects.requireNonNull(answer.getBody());
    }
}
