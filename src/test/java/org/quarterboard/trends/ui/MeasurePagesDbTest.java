package org.quarterboard.trends.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.charts.ui.ScreenChart;
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
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@PortalTest
class MeasurePagesDbTest {

    private static final Quarter FIRST = new Quarter(2020, 1);
    private static final List<Integer> ENTRANTS = List.of(56, 68, 79, 67, 51, 47, 72, 71, 74, 76, 78, 85);

    private final ApplicationContext context;
    private final ObservationService observations;
    private final MeasureDownloads downloads;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private String code = "";
    private ServiceId service;

    @Autowired
    MeasurePagesDbTest(
            ApplicationContext context,
            ObservationService observations,
            MeasureDownloads downloads,
            TestPeople people,
            JdbcClient jdbc) {
        this.context = context;
        this.observations = observations;
        this.downloads = downloads;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void signIn() {
        code = Services.code();
        service = Services.create(jdbc, code);
        people.signIn(new Viewer.Grant(Role.DATA_OFFICER, ScopeKind.SERVICE, service.value(), ""));
    }

    @AfterEach
    void signOut() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void withoutFiguresTheListSaysHowToImportThem() {
        Browserless.open(context);
        UI.getCurrent().navigate("service/" + code + "/kpis");
        _get(EmptyState.class);
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("service/" + code + "/imports");
    }

    @Test
    void theListLeadsToEachMeasureInTheSameQuarter() {
        write();
        Browserless.open(context);
        UI.getCurrent().navigate("service/" + code + "/kpis?quarter=2022Q4");
        assertThat(_get(H1.class).getText()).isEqualTo("KPIs");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains(
                        "service/" + code + "/kpis/FTE?quarter=2022Q4", "service/" + code + "/kpis/1a?quarter=2022Q4");
    }

    @Test
    void theMainMeasuresStandInOneTableByKpiAndTheOthersInAFoldOfEachKpi() {
        write();
        Browserless.open(context);
        UI.getCurrent().navigate("service/" + code + "/kpis?quarter=2022Q4");
        assertThat(_find(DataTable.class)).hasSize(1 + 10);
        Element main = _find(DataTable.class).getFirst().getElement().getChild(0);
        List<Element> groups =
                main.getChildren().filter(part -> part.getTag().equals("tbody")).toList();
        assertThat(groups).hasSize(11);
        assertThat(groups.getFirst().getTextRecursively())
                .startsWith("KPI 1: AccommodationSuitable accommodation at the end of the order");
        assertThat(groups.getLast().getTextRecursively()).startsWith("Established indicatorsFirst time entrants85");
        assertThat(groups.subList(0, 10)).allMatch(group -> group.getChildCount() == 2);
    }

    @Test
    void thePageOfAMeasureShowsPictureSentenceAndTable() {
        write();
        Browserless.open(context);
        UI.getCurrent().navigate("service/" + code + "/kpis/FTE?quarter=2022Q4");
        assertThat(_get(H1.class).getText()).isEqualTo("First time entrants");
        ScreenChart chart = _get(ScreenChart.class);
        String picture = chart.getElement().getChild(0).getProperty("innerHTML", "");
        assertThat(picture).startsWith("<svg").contains("mean 68.7").contains("light-dark(");
        assertThat(chart.getElement().getChild(1).getProperty("innerHTML", "")).contains("viewBox=\"0 0 358 ");
        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .anyMatch(text -> text.startsWith("Two of three consecutive quarters, Q1 2021/22 (51)"));
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .anyMatch(
                        href -> href.equals("download/service/" + code + "/kpis/FTE/table.csv?quarter=2022Q4&lang=en"));
        _get(DataTable.class, spec -> spec.withId(MeasureTables.QUARTERS));
    }

    @Test
    void aNumberInTheTableIsTheLinkToWhereItComesFrom() {
        write();
        Browserless.open(context);
        UI.getCurrent().navigate("service/" + code + "/kpis/FTE?quarter=2022Q4");
        List<Anchor> figures = _find(Anchor.class).stream()
                .filter(link -> link.hasClassName("qb-figure"))
                .toList();
        assertThat(figures)
                .hasSize(ENTRANTS.size())
                .allMatch(link -> link.getHref().startsWith("service/" + code + "/figures/"));
        assertThat(figures.getFirst().getText()).isEqualTo("85");
        assertThat(figures.getFirst().getAriaLabel()).contains("85, value, Q4 2022/23: open this figure");
        assertThat(_get(DataTable.class, spec -> spec.withId(MeasureTables.QUARTERS))
                        .getElement()
                        .getTextRecursively())
                .contains("Quarter", "Centre line")
                .doesNotContain("Numerator", "Denominator", "Remark");
    }

    @Test
    void whatHeadsThePictureIsNotSaidAgain() {
        write(ENTRANTS.subList(0, 6));
        Browserless.open(context);
        UI.getCurrent().navigate("service/" + code + "/kpis/FTE?quarter=2021Q2");
        String head = "Not enough quarters for limits (6 of 12)";
        ScreenChart chart = _get(ScreenChart.class);
        assertThat(chart.getElement().getChild(0).getProperty("innerHTML", "")).contains(head);
        assertThat(chart.getElement().getTextRecursively()).isEqualTo("The newest value is 47 in Q2 2021/22.");
        assertThat(_get(KpiView.class).getElement().getTextRecursively())
                .containsOnlyOnce("Not enough quarters")
                .contains("The median of the 6 quarters is 61.5.");
    }

    @Test
    void theSamePageInWelsh() {
        write();
        Browserless.open(context, Messages.WELSH);
        UI.getCurrent().navigate("service/" + code + "/kpis/FTE?quarter=2022Q4");
        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .anyMatch(text -> text.startsWith("Mae dau o dri chwarter yn olynol"));
    }

    @Test
    void theTableAndThePictureCanBeTakenAway() {
        write();
        byte[] csv = body(downloads.table(downloads.asked(code, "FTE", "2022Q4", "en")));
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .startsWith("\uFEFFMeasure,Quarter,Number,Numerator,Denominator,Centre line,Lower limit,Upper limit,")
                .contains("First time entrants,2022Q4,85,85,,68.66666666666667,45.69393939393939");
        assertThat(new String(
                        body(downloads.svg(downloads.asked(code, "FTE", "2022Q4", "cy"))), StandardCharsets.UTF_8))
                .startsWith("<svg")
                .contains("cymedr 68.7");
        assertThat(body(downloads.png(downloads.asked(code, "FTE", "2022Q4", "en"))))
                .startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void theAddressAloneSaysWhichFileItIs() throws Exception {
        write();
        MockMvc web = MockMvcBuilders.standaloneSetup(downloads).build();
        String path = "/download/service/" + code + "/kpis/FTE/";
        MockHttpServletResponse csv = web.perform(get(path + "table.csv?quarter=2022Q4&lang=cy&service=X&name=Y"))
                .andReturn()
                .getResponse();
        assertThat(csv.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + code + "-FTE-2022Q4.csv\"");
        assertThat(csv.getContentAsString(StandardCharsets.UTF_8)).contains("Chwarter", "2022Q4,85,85");
        assertThat(web.perform(get(path + "picture.png"))
                        .andReturn()
                        .getResponse()
                        .getContentType())
                .isEqualTo("image/png");
    }

    @Test
    void anAddressWithoutAQuarterMeansTheNewest() {
        write();
        assertThat(body(downloads.table(downloads.asked(code, "FTE", "", "en"))))
                .isEqualTo(body(downloads.table(downloads.asked(code, "FTE", "2022Q4", "en"))));
    }

    @Test
    void whoMayNotSeeTheServiceGetsNoFile() {
        write();
        ServiceId other = Services.create(jdbc);
        people.signIn(new Viewer.Grant(Role.DATA_OFFICER, ScopeKind.SERVICE, other.value(), ""));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> downloads.table(downloads.asked(code, "FTE", "2022Q4", "en")));
        people.signIn(new Viewer.Grant(Role.PARTNER, ScopeKind.SERVICE, service.value(), "POLICE"));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> downloads.png(downloads.asked(code, "FTE", "2022Q4", "en")));
    }

    @Test
    void whatIsNoMeasureOrNoQuarterIsNotHere() {
        for (String measure : List.of("99", "much-too-long-a-code")) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> downloads.table(downloads.asked(code, measure, "2022Q4", "en")));
        }
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> downloads.table(downloads.asked(code, "FTE", "soon", Locale.ENGLISH.getLanguage())));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> downloads.svg(downloads.asked(code, "FTE", "2022Q4", "en")));
    }

    private static byte[] body(org.springframework.http.ResponseEntity<byte[]> answer) {
        return java.util.Objects.requireNonNull(answer.getBody());
    }

    private void write() {
        write(ENTRANTS);
    }

    private void write(List<Integer> entrants) {
        List<NewObservation> figures = new ArrayList<>();
        for (int i = 0; i < entrants.size(); i++) {
            figures.add(new NewObservation(
                    Period.of(FIRST.plus(i)),
                    new CellCode("FTE|v1|period||numerator"),
                    Stream.RETURNED,
                    BigDecimal.valueOf(entrants.get(i)),
                    null,
                    false,
                    i + 2));
        }
        AsSystem.run("test", () -> observations.write(service, figures, Source.ofImport(UUID.randomUUID())));
    }
}
