package org.quarterboard.trends.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.charts.ui.ScreenChart;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.ingest.ImportState;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.trends.MeasurePage;
import org.quarterboard.trends.MeasureRow;
import org.quarterboard.trends.MeasureService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The quarterly figures that Kent's youth justice plan for 2023/24 printed, brought in as a file, each with the residents
 * that files print beside them, and read on the page of the measure.
 */
@PortalTest
class KentFileDbTest {

    private static final Quarter FIRST = new Quarter(2020, 1);
    private static final String RESIDENTS = "156155";
    private static final List<Integer> ENTRANTS = List.of(56, 68, 79, 67, 51, 47, 72, 71, 74, 76, 78, 85);
    private static final List<Integer> CUSTODY = List.of(2, 1, 1, 2, 3, 1, 3, 2, 2, 3, 2, 1);
    private static final List<Integer> REMANDS = List.of(2, 1, 4, 2, 6, 7, 1, 2, 4, 3, 2, 4);

    private final ApplicationContext context;
    private final ImportService imports;
    private final MeasureService measures;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private String code = "";
    private ServiceId service;

    @Autowired
    KentFileDbTest(
            ApplicationContext context,
            ImportService imports,
            MeasureService measures,
            TestPeople people,
            JdbcClient jdbc) {
        this.context = context;
        this.imports = imports;
        this.measures = measures;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void bringTheFileIn() {
        code = Services.code();
        service = Services.create(jdbc, code);
        people.signIn(new Viewer.Grant(Role.DATA_OFFICER, ScopeKind.SERVICE, service.value(), ""));
        UUID uuid = imports.upload(service, "kent.csv", file()).uuid();
        assertThat(imports.find(service, uuid).report().findings()).isEmpty();
        assertThat(imports.commit(service, uuid).item().state()).isEqualTo(ImportState.COMMITTED);
    }

    @AfterEach
    void signOut() {
        Browserless.close();
        people.signOut();
    }

    // Mean 68.6667, mean range 8.6364, limits 45.6939 and 91.6394: R 4.2.2,
    // mean(x); mean(abs(diff(x))); mean(x) + c(-1, 1) * 2.66 * mean(abs(diff(x)))
    @Test
    void theMeasureHasTheMeanTheLimitsAndTheOneSignal() {
        MeasurePage page = measures.measure(service, new MeasureCode("FTE"), FIRST.plus(11), Messages.ENGLISH);
        assertThat(page.unit()).isEqualTo("Number");
        assertThat(page.rows().reversed())
                .extracting(row -> Objects.requireNonNull(row.exact().value()).intValueExact())
                .isEqualTo(ENTRANTS);
        assertThat(page.rows()).allSatisfy(row -> {
            assertThat(row.exact().centre()).isCloseTo(68.6667, within(5e-5));
            assertThat(row.exact().lower()).isCloseTo(45.6939, within(5e-5));
            assertThat(row.exact().upper()).isCloseTo(91.6394, within(5e-5));
        });
        assertThat(page.rows().reversed())
                .filteredOn(row -> !row.texts().signal().isEmpty())
                .extracting(MeasureRow::quarter)
                .containsExactly(FIRST.plus(4), FIRST.plus(5));
        assertThat(page.findings()).hasSize(1);
    }

    @Test
    void thePageShowsThem() {
        Browserless.open(context);
        UI.getCurrent().navigate("service/" + code + "/kpis/FTE?quarter=2022Q4");
        assertThat(_get(H1.class).getText()).isEqualTo("First time entrants");
        assertThat(_get(KpiView.class).getElement().getTextRecursively())
                .contains("85 in Q4 2022/23", "68.7", "45.7 to 91.6")
                .doesNotContain("156,155");
        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .contains("Two of three consecutive quarters, Q1 2021/22 (51) and Q2 2021/22 (47), lie near the lower"
                        + " limit (45.7). That is a sign of improvement: fewer is better.");
        String picture = _get(ScreenChart.class).getElement().getChild(0).getProperty("innerHTML", "");
        assertThat(picture).contains("mean 68.7", "lower limit 45.7", "upper limit 91.6");
    }

    @Test
    void custodyAndRemandsShowNoUnusualChange() {
        assertThat(findings("CUS"))
                .containsExactly("No unusual change: all 12 quarters lie inside the limits (0.0 to 4.6).");
        assertThat(findings("YDA"))
                .containsExactly("No unusual change: all 12 quarters lie inside the limits (0.0 to 9.0).");
    }

    private List<String> findings(String measure) {
        return measures.measure(service, new MeasureCode(measure), FIRST.plus(11), Messages.ENGLISH)
                .findings();
    }

    private byte[] file() {
        StringBuilder out = new StringBuilder(
                "time_period,time_identifier,service_code,kpi,measure,stage,breakdown_topic,breakdown,"
                        + "numerator,denominator,count,gap,status\r\n");
        for (int i = 0; i < ENTRANTS.size(); i++) {
            String start = "%d%02d,Financial year Q%d,%s,,"
                    .formatted(
                            FIRST.plus(i).year(),
                            (FIRST.plus(i).year() + 1) % 100,
                            FIRST.plus(i).number(),
                            code);
            out.append(start).append("FTE,,,," + ENTRANTS.get(i) + "," + RESIDENTS + ",,,\r\n");
            out.append(start).append("CUS,,custody,sentenced," + CUSTODY.get(i) + "," + RESIDENTS + ",,,\r\n");
            out.append(start).append("YDA,,,,,," + REMANDS.get(i) + ",,\r\n");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
