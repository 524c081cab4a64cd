package org.quarterboard.trends.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quarterboard.charts.ui.ChartReader;
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
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** KPI 8 of a service that returned three quarters and whose fourth is counted from the record of its meeting. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SectorPageDbTest {

    private static final Quarter FIRST = new Quarter(2024, 1);
    private static final List<String> SECTORS =
            List.of("childrens-social-care", "education", "police", "probation", "health");
    /** Who came: 1 the senior partner, d a delegate alone, 0 nobody. */
    private static final List<String> CAME = List.of("11111", "10111", "1d111", "10111");

    private static final String TITLE = "Education sent no senior partner in three of the four quarters to Q4 2024/25";

    private final ApplicationContext context;
    private final ObservationService observations;
    private final MeasureDownloads downloads;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private final String code = Services.code();
    private ServiceId service;

    @Autowired
    SectorPageDbTest(
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

    @BeforeAll
    void make() {
        service = Services.create(jdbc, code);
        for (int i = 0; i < CAME.size(); i++) {
            boolean derived = i == CAME.size() - 1;
            List<NewObservation> figures =
                    figures(FIRST.plus(i), CAME.get(i), derived ? Stream.DERIVED : Stream.RETURNED);
            AsSystem.run("test", () -> {
                if (derived) {
                    observations.derive(service, figures, Source.ofMeeting(UUID.randomUUID()));
                } else {
                    observations.write(service, figures, Source.ofImport(UUID.randomUUID()));
                }
            });
        }
    }

    @AfterEach
    void signOut() {
        Browserless.close();
        people.signOut();
    }

    private static List<NewObservation> figures(Quarter quarter, String came, Stream stream) {
        List<NewObservation> figures = new ArrayList<>();
        int seniors = 0;
        for (int i = 0; i < SECTORS.size(); i++) {
            boolean senior = came.charAt(i) == '1';
            seniors += senior ? 1 : 0;
            String sector = "|v1|period|sector=" + SECTORS.get(i) + "|count";
            figures.add(figure(quarter, "8a" + sector, senior ? 1 : 0, stream));
            figures.add(figure(quarter, "8c" + sector, came.charAt(i) == 'd' ? 1 : 0, stream));
        }
        figures.add(figure(quarter, "8|v1|period||count", seniors, stream));
        return figures;
    }

    private static NewObservation figure(Quarter quarter, String cell, int value, Stream stream) {
        return new NewObservation(
                Period.of(quarter),
                new CellCode(cell),
                stream,
                BigDecimal.valueOf(value),
                null,
                false,
                stream == Stream.RETURNED ? 2 : 0);
    }

    private void open(String measure) {
        signIn();
        Browserless.open(context);
        UI.getCurrent().navigate("service/" + code + "/kpis/" + measure + "?quarter=2024Q4");
    }

    private void signIn() {
        people.signIn(new Viewer.Grant(Role.BOARD_MEMBER, ScopeKind.SERVICE, service.value(), ""));
    }

    @Test
    void theGridIsTheOnlyPictureWhereItTellsTheCount() {
        open("8");
        ScreenChart chart = _get(ScreenChart.class);
        assertThat(picture(chart)).startsWith("<svg").contains(TITLE, "light-dark(");
        assertThat(chart.getElement().getTextRecursively())
                .contains("In Q4 2024/25: senior partner: Children's social care, Police, Probation and Health; nobody:"
                        + " Education.");
        assertThat(_get(ChartReader.class).getElement().getChild(1).getAttribute("aria-valuetext"))
                .startsWith("Q4 2024/25: Children's social care, senior partner; Education, nobody;");
    }

    @Test
    void theTableSaysWhereEachQuarterComesFromAndLeadsToEachFigure() {
        open("8");
        DataTable table = _find(DataTable.class).stream()
                .filter(each -> each.getElement().getTextRecursively().contains("Who came for each sector"))
                .findFirst()
                .orElseThrow();
        assertThat(table.getElement().getTextRecursively())
                .containsSubsequence(
                        "Q4 2024/25",
                        "counted from the record of meetings",
                        "Q3 2024/25",
                        "delegate only",
                        "returned",
                        "Q1 2024/25");
        assertThat(_find(table, Anchor.class))
                .hasSize(CAME.size() * SECTORS.size())
                .extracting(link -> link.getAriaLabel().orElseThrow())
                .contains("delegate only, Education, Q3 2024/25: open this figure");
    }

    @Test
    void theDelegatesHaveTheirCountBelowTheGrid() {
        signIn();
        AsSystem.run(
                "test",
                () -> observations.write(
                        service,
                        List.of(figure(FIRST, "8b|v1|period||count", 2, Stream.RETURNED)),
                        Source.ofImport(UUID.randomUUID())));
        open("8b");
        List<ScreenChart> charts = _find(ScreenChart.class);
        assertThat(charts).hasSize(2);
        assertThat(picture(charts.getFirst())).contains(TITLE, "id=\"sectors-wide");
        assertThat(picture(charts.getLast())).contains("2 of 5 sectors had a delegate", "id=\"trend-wide");
    }

    @Test
    void theGridCanBeTakenAway() {
        signIn();
        String csv = new String(
                body(downloads.sectorsTable(downloads.asked(code, "8", "2024Q4", "en"))), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFMeasure,Quarter,Children's social care,Education,Police,Probation,Health,Source,")
                .contains(",2024Q3,senior partner,delegate only,senior partner,senior partner,senior partner,"
                        + "returned,");
        assertThat(new String(
                        body(downloads.sectorsSvg(downloads.asked(code, "8", "2024Q4", "cy"))), StandardCharsets.UTF_8))
                .startsWith("<svg")
                .contains("Ni anfonodd Addysg uwch bartner");
        ResponseEntity<byte[]> png = downloads.sectorsPng(downloads.asked(code, "8", "2024Q4", "en"));
        assertThat(body(png)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(png.getHeaders().getFirst("Content-Disposition")).contains(code + "-8-2024Q4-sectors.png");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> downloads.sectorsSvg(downloads.asked(code, "1", "2024Q4", "en")));
    }

    @Test
    void thePageIsWholeInWelsh() {
        signIn();
        Browserless.open(context, Messages.WELSH);
        UI.getCurrent().navigate("service/" + code + "/kpis/8a?quarter=2024Q4");
        assertThat(picture(_find(ScreenChart.class).getFirst())).contains("Ni anfonodd Addysg uwch bartner");
        assertThat(_get(KpiView.class).getElement().getTextRecursively())
                .contains("Sectorau fesul chwarter", "dirprwy yn unig");
    }

    private static String picture(ScreenChart chart) {
        return chart.getElement().getChild(0).getProperty("innerHTML", "");
    }

    private static byte[] body(ResponseEntity<byte[]> answer) {
        return Objects.requireNonNull(answer.getBody());
    }
}
