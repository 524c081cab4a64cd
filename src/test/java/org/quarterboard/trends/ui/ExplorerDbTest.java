package org.quarterboard.trends.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.FigureQuery;
import org.quarterboard.kpi.FigureQuery.Order;
import org.quarterboard.kpi.FigureTable;
import org.quarterboard.kpi.Gap;
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
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.StatementCounter;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.trends.Exploration;
import org.quarterboard.trends.ExploreFilter;
import org.quarterboard.trends.ExploreRow;
import org.quarterboard.trends.ExplorerService;
import org.quarterboard.trends.SavedView;
import org.quarterboard.trends.SavedViewService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplorerDbTest {

    private static final Quarter Q1 = new Quarter(2025, 1);
    private static final String SUITABLE = "1|v2|end||numerator";
    private static final String ENDED = "1|v2|period||denominator";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ExplorerService explorer;

    @Autowired
    private FigureTable figures;

    @Autowired
    private SavedViewService views;

    @Autowired
    private ExploreDownloads downloads;

    @Autowired
    private ObservationService observations;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private final List<String> codes = new ArrayList<>();
    private final List<ServiceId> services = new ArrayList<>();

    /** Two services that the person may read, and a third that is somebody else's; 3, 6 and 9 of 10, and so on. */
    @BeforeAll
    void threeServices() {
        for (int i = 1; i <= 3; i++) {
            String code = Services.code();
            ServiceId service = Services.create(jdbc, code);
            codes.add(code);
            services.add(service);
            List<NewObservation> held = List.of(
                    figure(SUITABLE, Q1, 3 * i),
                    figure(ENDED, Q1, 10),
                    figure(SUITABLE, Q1.next(), 4),
                    figure(ENDED, Q1.next(), 5 * i),
                    gap(SUITABLE, Q1.plus(2)),
                    figure("1a|v2|start|suitability=suitable|numerator", Q1, 2),
                    figure("8|v1|period||count", Q1, 3));
            AsSystem.run("test", () -> observations.write(service, held, Source.ofImport(UUID.randomUUID())));
        }
    }

    @BeforeEach
    void signIn() {
        people.signIn(
                new Viewer.Grant(Role.DATA_OFFICER, ScopeKind.SERVICE, home().value(), ""),
                new Viewer.Grant(
                        Role.BOARD_MEMBER, ScopeKind.SERVICE, services.get(1).value(), ""));
    }

    @AfterEach
    void signOut() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void aNumberStandsBesideItsDenominatorAndLeadsToBothFigures() {
        List<ExploreRow> rows = rows(explore("services", codes.getFirst()), Order.QUARTER, false);
        assertThat(rows).extracting(row -> row.texts().number()).containsExactly("3", "4", "not returned");
        assertThat(rows).extracting(row -> row.texts().denominator()).containsExactly("10", "5", "");
        assertThat(rows).extracting(row -> row.texts().share()).containsExactly("30.0%", "80.0%", "");
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.texts().remark()).isEqualTo("by the definition of Q1 2025/26"));
        ExploreRow first = rows.getFirst();
        assertThat(observations.one(home(), first.figure()).figure().value()).isEqualByComparingTo("3");
        assertThat(observations
                        .one(home(), Objects.requireNonNull(first.denominatorFigure()))
                        .figure()
                        .value())
                .isEqualByComparingTo("10");
    }

    @Test
    void theDatabaseOrdersAndCutsTheRows() {
        Exploration shown = explore("services", "all");
        assertThat(shown.count()).isEqualTo(6);
        List<ExploreRow> byShare = rows(shown, Order.SHARE, true);
        assertThat(byShare)
                .extracting(row -> row.texts().share())
                .containsExactly("80.0%", "60.0%", "40.0%", "30.0%", "", "");
        assertThat(explorer.rows(home(), shown.filter(), Order.SHARE, true, 1, 2, Messages.ENGLISH))
                .isEqualTo(byShare.subList(1, 3));
        assertThat(StatementCounter.count(() -> rows(shown, Order.SERVICE, false)))
                .isLessThan(20);
    }

    @Test
    void aServiceThatMayNotBeReadIsLeftOutLikeOneThatDoesNotExist() {
        Exploration forbidden = explore("services", codes.getFirst() + "," + codes.get(2));
        Exploration unknown = explore("services", codes.getFirst() + ",NOSUCH");
        assertThat(forbidden.problems())
                .singleElement()
                .asString()
                .startsWith("One service of the address is not shown");
        assertThat(forbidden).isEqualTo(unknown);
        assertThat(forbidden.filter().services()).containsExactly(codes.getFirst());
        assertThat(forbidden.services()).extracting(Exploration.Choice::token).doesNotContain(codes.get(2));
        ExploreFilter forged = forbidden.filter().withServices(List.of(codes.getFirst(), codes.get(2)));
        assertThat(explorer.rows(home(), forged, Order.SERVICE, false, 0, 100, Messages.ENGLISH))
                .hasSize(3)
                .allMatch(row -> row.serviceCode().equals(codes.getFirst()));
        assertThat(explorer.rows(home(), forbidden.filter().withAll(), Order.SERVICE, false, 0, 100, Messages.ENGLISH))
                .noneMatch(row -> row.serviceCode().equals(codes.get(2)));
    }

    @Test
    void aLookFromOutsideAtAFurtherServiceIsPutOnRecord() {
        people.signIn(overRegionOf(home()), overRegionOf(services.get(1)));
        explore("services", codes.get(1));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'service.looked-at' AND service_id = ?")
                        .param(services.get(1).value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theTableItselfRefusesAServiceThatMayNotBeRead() {
        FigureQuery query = new FigureQuery(Set.copyOf(services), List.of(new CellCode(SUITABLE)), Map.of(), Q1, Q1);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> figures.count(home(), query));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> figures.rows(home(), query, Order.SERVICE, false, 0, 10));
    }

    @Test
    void aReturnedFigureIsShownBeforeADerivedOne() {
        derive(Q1, 5);
        derive(Q1.next(), 4);
        List<ExploreRow> rows = rows(explore("measure", "8"), Order.QUARTER, false);
        assertThat(rows).extracting(row -> row.texts().number()).containsExactly("3", "4");
    }

    @Test
    void aBreakdownIsShownByItsCategories() {
        List<ExploreRow> rows = rows(explore("measure", "1a", "by", "suitability"), Order.CELL, false);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.texts().stage()).isEqualTo("At the start of the order");
            assertThat(row.texts().share()).isEqualTo("20.0%");
        });
    }

    @Test
    void thePageShowsTheTableAndItsDownloads() {
        Browserless.open(portal);
        UI.getCurrent().navigate(page() + "&services=all&values=share");
        assertThat(_get(H1.class).getText()).isEqualTo("Explore figures");
        ExploreGrid grid = _get(ExploreGrid.class);
        assertThat(GridKt._size(grid)).isEqualTo(6);
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("download/service/" + codes.getFirst()
                        + "/explore/figures.csv?measure=1&services=all&from=2025Q1&to=2025Q4&values=share&lang=en");
    }

    @Test
    void anAddressThatCannotBeReadAnswersInWords() {
        Browserless.open(portal);
        UI.getCurrent().navigate("service/" + codes.getFirst() + "/explore?measure=99&from=soon&services=NOSUCH");
        assertThat(_get(ExploreView.class).getElement().getTextRecursively())
                .contains("There is no measure \"99\"", "\"soon\" is not a quarter", "One service of the address");
    }

    @Test
    void whereNothingIsHeldThePageSaysWhatToDo() {
        Browserless.open(portal);
        UI.getCurrent().navigate("service/" + codes.getFirst() + "/explore?measure=2");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Choose other quarters");
        assertThat(_find(ExploreGrid.class)).isEmpty();
    }

    @Test
    void theFilesHoldWhatTheReaderMaySee() {
        Map<String, String> asked = Map.of(
                "measure", "1", "services", "all", "from", "2025Q1", "to", "2025Q2", "lang", "en", "values", "share");
        String csv = new String(
                Objects.requireNonNull(downloads.csv(codes.getFirst(), asked).getBody()), StandardCharsets.UTF_8);
        assertThat(csv).contains(codes.getFirst() + ",", codes.get(1) + ",").doesNotContain(codes.get(2) + ",");
        assertThat(csv.lines()).hasSize(1 + 4);
        assertThat(downloads.xlsx(codes.getFirst(), asked).getBody()).startsWith('P', 'K');
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> downloads.csv(codes.get(2), asked));
    }

    @Test
    void theFilesSayHowManyServicesAreLeftOutAndNeverWhich() {
        Browserless.open(portal);
        UI.getCurrent().navigate(page() + "&services=" + codes.getFirst() + "," + codes.get(2) + ",NOSUCH");
        String about = _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(href -> href.contains(ExplorePath.ABOUT))
                .findFirst()
                .orElseThrow();
        assertThat(about).contains("&left-out=2&").doesNotContain(codes.get(2), "NOSUCH");
        Map<String, String> fromThePage = Map.of("measure", "1", "services", codes.getFirst(), "left-out", "2");
        Map<String, String> typed = Map.of("measure", "1", "services", codes.getFirst() + "," + codes.get(2) + ",X1");
        for (Map<String, String> asked : List.of(fromThePage, typed)) {
            assertThat(text(downloads.about(codes.getFirst(), asked).getBody()))
                    .containsOnlyOnce("2 services of the address are not shown")
                    .doesNotContain(codes.get(2), "X1");
        }
        Map<String, String> forged = Map.of("measure", "1", "left-out", "-1&x", "from", "2025Q1", "to", "2025Q1");
        assertThat(text(downloads.about(codes.getFirst(), forged).getBody())).contains("None: every service");
        assertThat(text(downloads.csv(codes.getFirst(), forged).getBody()).lines())
                .element(1)
                .asString()
                .endsWith(",0");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> downloads.about(codes.get(2), typed));
    }

    private static String text(byte @Nullable [] file) {
        return new String(Objects.requireNonNull(file), StandardCharsets.UTF_8);
    }

    @Test
    void aViewIsKeptForItsPersonAlone() {
        ExploreFilter filter = explore("services", "all").filter();
        views.save(home(), " My view ", filter);
        SavedView view = only();
        assertThat(view.name()).isEqualTo("My view");
        assertThat(view.query()).isEqualTo(filter.query());
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(() -> views.save(home(), "My view", filter))
                .satisfies(problem -> assertThat(problem.messageKey()).isEqualTo("trends.views.name-taken"));
        assertThatExceptionOfType(UserFacingException.class).isThrownBy(() -> views.save(home(), "  ", filter));
        views.rename(home(), view.id(), "Ours");
        assertThat(only().name()).isEqualTo("Ours");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> views.remove(services.get(1), view.id()));

        people.signIn(new Viewer.Grant(Role.DATA_OFFICER, ScopeKind.SERVICE, home().value(), ""));
        assertThat(views.list(home())).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> views.rename(home(), view.id(), "Theirs"));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> views.remove(home(), view.id()));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> views.restore(home(), view.id()));
    }

    @Test
    void aViewThatWasRemovedComesBackUnlessItsNameIsTaken() {
        ExploreFilter filter = explore("services", "all").filter();
        views.save(home(), "One", filter);
        long first = only().id();
        views.remove(home(), first);
        assertThat(views.list(home())).isEmpty();
        views.restore(home(), first);
        assertThat(only().name()).isEqualTo("One");
        views.remove(home(), first);
        views.save(home(), "One", filter);
        assertThatExceptionOfType(UserFacingException.class).isThrownBy(() -> views.restore(home(), first));
    }

    @Test
    void aViewIsSavedRemovedAndBroughtBackOnThePage() {
        Browserless.open(portal);
        UI.getCurrent().navigate(page());
        button("Save this view");
        _setValue(_get(TextField.class), "Mine");
        _click(_find(Button.class, spec -> spec.withText("Save this view")).getLast());
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Mine");
        button("Remove");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).doesNotContain("Mine");
        button("Bring it back");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Mine");
    }

    private static void button(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private String page() {
        return "service/" + codes.getFirst() + "/explore?measure=1&from=2025Q1&to=2025Q4";
    }

    private ServiceId home() {
        return services.getFirst();
    }

    private Viewer.Grant overRegionOf(ServiceId service) {
        long region = jdbc.sql("SELECT region_id FROM service WHERE id = ?")
                .param(service.value())
                .query(Long.class)
                .single();
        return new Viewer.Grant(Role.OVERSIGHT_MANAGER, ScopeKind.REGION, region, "");
    }

    private SavedView only() {
        List<SavedView> kept = views.list(home());
        assertThat(kept).hasSize(1);
        return kept.getFirst();
    }

    private Exploration explore(String... parameters) {
        Map<String, String> all = new HashMap<>(Map.of("measure", "1", "from", "2025Q1", "to", "2025Q4"));
        for (int i = 0; i < parameters.length; i += 2) {
            all.put(parameters[i], parameters[i + 1]);
        }
        return explorer.explore(home(), all, Messages.ENGLISH);
    }

    private List<ExploreRow> rows(Exploration shown, Order order, boolean descending) {
        return explorer.rows(home(), shown.filter(), order, descending, 0, 1_000, Messages.ENGLISH);
    }

    private void derive(Quarter quarter, int sectors) {
        NewObservation counted = new NewObservation(
                Period.of(quarter),
                new CellCode("8|v1|period||count"),
                Stream.DERIVED,
                BigDecimal.valueOf(sectors),
                null,
                false,
                0);
        AsSystem.run("test", () -> observations.derive(home(), List.of(counted), Source.ofMeeting(UUID.randomUUID())));
    }

    private static NewObservation figure(String cell, Quarter quarter, int value) {
        return new NewObservation(
                Period.of(quarter), new CellCode(cell), Stream.RETURNED, BigDecimal.valueOf(value), null, false, 2);
    }

    private static NewObservation gap(String cell, Quarter quarter) {
        return new NewObservation(
                Period.of(quarter), new CellCode(cell), Stream.RETURNED, null, Gap.NOT_RETURNED, false, 2);
    }
}
