package org.quarterboard.trends.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.charts.ui.ChartReader;
import org.quarterboard.charts.ui.ScreenChart;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.Stream;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Series that statistics do badly with, where people meet them: on the measure's page, in the list, in the summary and in
 * the explorer. Each page stands, says what can be said and no more, and its picture is drawn or its absence explained.
 */
@PortalTest
class BadInputPagesDbTest {

    private static final Quarter LAST = new Quarter(2024, 4);
    private static final String ENTRANTS = "FTE|v1|period||numerator";
    private static final String REOFFENDED = "RO-B|v1|period||numerator";
    private static final String COHORT = "RO-B|v1|period||denominator";
    private static final Pattern TEXT = Pattern.compile("<text[^>]*>(?:<tspan[^>]*>)?([^<]*)<");
    private static final Pattern VIEW = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");
    private static final Pattern PATH = Pattern.compile(" d=\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ObservationService observations;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private final List<NewObservation> figures = new ArrayList<>();
    private String code = "";
    private ServiceId service = new ServiceId(0);

    /** What the four places say of a measure in a quarter. */
    private record Seen(String page, List<String> axis, String list, String summary, int explored) {}

    @BeforeEach
    void signIn() {
        code = Services.code();
        service = Services.create(jdbc, code);
        people.signIn(new Viewer.Grant(Role.HEAD_OF_SERVICE, ScopeKind.SERVICE, service.value(), ""));
        Browserless.open(portal);
    }

    @AfterEach
    void signOut() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void onePoint() {
        counts(1, at -> 7);
        Seen seen = look("FTE");
        assertThat(seen.page())
                .contains("Not enough quarters for limits (1 of 12)", "The newest value is 7 in Q4 2024/25.")
                .doesNotContain("The median of", "Q4 2024/25 to Q4 2024/25");
        assertThat(seen.list()).contains("First time entrants7Q4 2024/25", "Not enough quarters (1 of 12)");
        assertThat(seen.summary()).contains("Cannot be said: there are not enough quarters (1 of 12).");
        assertThat(seen.axis()).contains("0", "8");
        assertThat(seen.explored()).isEqualTo(1);
    }

    @Test
    void allEqual() {
        counts(14, at -> 5);
        Seen seen = look("FTE");
        assertThat(seen.page())
                .contains("Unchanged in all 14 quarters", "Unchanged: every quarter was 5, so no limits are drawn.");
        assertThat(seen.summary()).contains("Unchanged: each of the 14 quarters was 5.");
        assertThat(seen.axis()).contains("0", "5");
    }

    @Test
    void allMissing() {
        for (int i = 0; i < 14; i++) {
            gap(ENTRANTS, LAST.plus(-i), Gap.NOT_RETURNED);
        }
        Seen seen = look("FTE");
        assertThat(seen.page())
                .contains("No value is held for this measure up to Q4 2024/25.", "not returned", "(CSV)")
                .doesNotContain("Nothing is held", "(PNG)");
        assertThat(seen.summary()).contains("Cannot be said: no figure for Q4 2024/25 was returned.");
        assertThat(seen.axis()).isEmpty();
        assertThat(seen.explored()).isEqualTo(8);
    }

    @Test
    void alternatingGaps() {
        for (int i = 0; i < 24; i++) {
            if (i % 2 == 0) {
                figure(ENTRANTS, LAST.plus(-i), 20 + i);
            } else {
                gap(ENTRANTS, LAST.plus(-i), Gap.SUPPRESSED);
            }
        }
        Seen seen = look("FTE");
        assertThat(seen.page())
                .contains("No limits can be drawn yet")
                .contains("No two quarters next to each other both have a value, so no limits are drawn.");
        assertThat(seen.summary()).contains("so Q4 2024/25 can be held against no limits.");
        assertThat(seen.axis()).contains("0", "50");
    }

    @Test
    void zeroDenominators() {
        shares(13, at -> at == 12 ? 0 : 15 + at % 3, at -> at == 12 ? 0 : 20);
        Seen last = look("RO-B");
        assertThat(last.page()).contains("nobody to count (0 in the denominator)");
        assertThat(last.summary())
                .contains("Cannot be said: there was nobody to count in Q4 2024/25 (0 in the denominator).");
        assertThat(last.axis()).contains("0%", "100%").doesNotContain("120%");
    }

    @Test
    void everyDenominatorZero() {
        shares(13, at -> 0, at -> 0);
        Seen none = look("RO-B");
        assertThat(none.axis()).isEmpty();
        assertThat(none.page())
                .contains("No value is held for this measure up to Q4 2024/25.")
                .contains("nobody to count (0 in the denominator)")
                .doesNotContain("Nothing is held");
        assertThat(none.summary()).contains("there was nobody to count in Q4 2024/25");
    }

    /** Its breakdowns are held, so that the page is not empty, and there is no picture. */
    @Test
    void noValueBesideBreakdowns() {
        figure("1c|v1|end|order=youth-rehabilitation-order;suitability=suitable|numerator", LAST, 7);
        Seen seen = look("1c");
        assertThat(seen.axis()).isEmpty();
        assertThat(seen.page()).contains("its figures stand by category", "Youth rehabilitation order");
    }

    @Test
    void percentageAtNought() {
        shares(13, at -> 0, at -> 20);
        Seen seen = look("RO-B");
        assertThat(seen.page()).contains("Unchanged: every quarter was 0.0%", "0 of 20", "95% interval 0.0% to 16.1%");
        assertThat(seen.summary()).contains("Unchanged: each of the 13 quarters was 0.0%.");
        assertThat(seen.axis()).contains("0%", "10%");
    }

    @Test
    void percentageAtAHundred() {
        shares(14, at -> at % 5 == 0 ? 19 : 20, at -> 20);
        Seen seen = look("RO-B");
        assertThat(seen.page()).contains("to 100.0%).").doesNotContain("to 101", "to 102", "to 103", "to 104");
        assertThat(seen.summary()).contains("(100.0%) lies inside the limits");
        assertThat(seen.axis()).contains("0%", "100%").doesNotContain("120%");
    }

    /** The catalogue's first quarter of the measure, and 199 after it. */
    @Test
    void twoHundredQuarters() {
        Quarter first = new Quarter(1999, 1);
        for (int i = 0; i < 200; i++) {
            figure(ENTRANTS, first.plus(i), 60 + i * 7 % 11);
        }
        Seen seen = look("FTE", first.plus(199));
        assertThat(seen.page()).contains("No unusual change: all 200 quarters lie inside the limits");
        assertThat(seen.summary()).contains("No unusual change: Q4 2048/49 (");
        assertThat(seen.axis()).contains("0", "80").hasSizeLessThan(80);
        assertThat(seen.explored()).isEqualTo(8);
    }

    // Mean 23/13 = 1.77, mean range 14/12 = 1.17, upper limit 1.77 + 2.66 * 1.17 = 4.87; the exact interval of 5 begins
    // at
    // 1.62 (R 4.2.2, poisson.test(5)$conf.int).
    @Test
    void countsBelowFive() {
        counts(13, at -> at == 12 ? 5 : 1 + at % 2);
        Seen seen = look("FTE");
        assertThat(seen.page()).contains("Q4 2024/25 (5) lies above the upper limit (4.9)");
        assertThat(seen.summary())
                .contains("Cannot be said: Q4 2024/25 (5) would be a signal, but with fewer than 5 on average it may be"
                        + " chance.");
        assertThat(seen.axis()).contains("0", "5").noneMatch(tick -> tick.startsWith("-") || tick.startsWith("−"));
    }

    @Test
    void sharesOfFewerThanFive() {
        shares(13, at -> at == 12 ? 3 : 10 + at % 2, at -> at == 12 ? 3 : 30);
        Seen seen = look("RO-B");
        assertThat(seen.page()).contains("3 of 3");
        assertThat(seen.summary())
                .contains("Cannot be said: a share of fewer than 5 says too little (3 of 3 in Q4 2024/25).");
    }

    @Test
    void aComparatorOfOneService() {
        var own = jdbc.sql("SELECT region_id, family_id FROM service WHERE id = ?")
                .param(service.value())
                .query()
                .singleRow();
        shares(2, at -> 8, at -> 20);
        ServiceId only = Services.create(
                jdbc,
                Services.code(),
                ((Number) own.get("region_id")).longValue(),
                ((Number) own.get("family_id")).longValue());
        save(only);
        Seen seen = look("RO-B");
        assertThat(seen.page())
                .contains("Family of " + code + "2 services", "Not shown: by subtraction")
                .doesNotContain("16 of 40");
    }

    @Test
    void aComparatorOfThisServiceAlone() {
        shares(2, at -> 8, at -> 20);
        assertThat(look("RO-B").page())
                .contains("Family of " + code + "one service", "No other service of it has figures for this quarter.")
                .doesNotContain("the family's");
    }

    @Test
    void aMeasureWithNoDirection() {
        Quarter last = new Quarter(2026, 1);
        for (int i = 0; i < 13; i++) {
            figure("1f|v1|release||count", last.plus(i - 12), i == 12 ? 30 : 5 + i % 2);
        }
        Seen seen = look("1f", last);
        assertThat(seen.page())
                .contains("Neither higher nor lower is better here.")
                .doesNotContain("sign of improvement", "sign for concern");
        assertThat(seen.summary()).contains("lies above the upper limit", "Neither higher nor lower is better here.");
        assertThat(seen.axis()).contains("0", "30");
    }

    /** Writes what was collected and opens the four places. */
    private Seen look(String measure) {
        return look(measure, LAST);
    }

    private Seen look(String measure, Quarter last) {
        save(service);
        String page = open("kpis/" + measure + "?quarter=" + last.nationalLabel(), KpiView.class);
        List<String> axis = _find(ScreenChart.class).stream()
                .flatMap(chart -> chart.getElement().getChildren().limit(2))
                .map(place -> place.getProperty("innerHTML", ""))
                .peek(BadInputPagesDbTest::liesInsideItsPicture)
                .flatMap(svg -> TEXT.matcher(svg).results().map(found -> found.group(1)))
                .toList();
        if (axis.isEmpty()) {
            assertThat(_find(ChartReader.class)).isEmpty();
        }
        String drawn = _find(ScreenChart.class).stream()
                .flatMap(chart -> chart.getElement().getChildren().limit(1))
                .map(place -> place.getProperty("innerHTML", ""))
                .reduce("", String::concat);
        String list = open("kpis?quarter=" + last.nationalLabel(), KpisView.class);
        String summary = open("summary?quarter=" + last.nationalLabel(), SummaryView.class);
        String quarters = "&from=" + last.plus(-7).nationalLabel() + "&to=" + last.nationalLabel();
        open("explore?measure=" + measure + quarters + "&values=share", ExploreView.class);
        int explored = _find(ExploreGrid.class).stream().mapToInt(GridKt::_size).sum();
        return new Seen(page + drawn, axis, list, summary, explored);
    }

    private <T extends Component> String open(String path, Class<T> view) {
        UI.getCurrent().navigate("service/" + code + "/" + path);
        String text = _get(view).getElement().getTextRecursively();
        assertThat(text).doesNotContain("NaN", "Infinity", "null", "{0}");
        return text;
    }

    /** Nothing is drawn outside the picture, and nothing at a place that is no number. */
    private static void liesInsideItsPicture(String svg) {
        assertThat(svg).doesNotContain("NaN", "Infinity");
        var size = VIEW.matcher(svg);
        assertThat(size.find()).isTrue();
        double most = Math.max(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
        PATH.matcher(svg)
                .results()
                .flatMap(path -> NUMBER.matcher(path.group(1)).results())
                .mapToDouble(number -> Double.parseDouble(number.group()))
                .forEach(number -> assertThat(number).isBetween(-1.0, most + 1));
    }

    private void counts(int quarters, IntFunction<Integer> value) {
        for (int i = 0; i < quarters; i++) {
            figure(ENTRANTS, LAST.plus(i + 1 - quarters), value.apply(i));
        }
    }

    private void shares(int quarters, IntFunction<Integer> numerator, IntFunction<Integer> denominator) {
        for (int i = 0; i < quarters; i++) {
            figure(REOFFENDED, LAST.plus(i + 1 - quarters), numerator.apply(i));
            figure(COHORT, LAST.plus(i + 1 - quarters), denominator.apply(i));
        }
    }

    private void figure(String cell, Quarter quarter, int value) {
        add(cell, quarter, BigDecimal.valueOf(value), null);
    }

    private void gap(String cell, Quarter quarter, Gap gap) {
        add(cell, quarter, null, gap);
    }

    private void add(String cell, Quarter quarter, @Nullable BigDecimal value, @Nullable Gap gap) {
        figures.add(new NewObservation(
                Period.of(quarter), new CellCode(cell), Stream.RETURNED, value, gap, false, figures.size() + 2));
    }

    private void save(ServiceId at) {
        AsSystem.run("test", () -> observations.write(at, figures, Source.ofImport(UUID.randomUUID())));
    }
}
