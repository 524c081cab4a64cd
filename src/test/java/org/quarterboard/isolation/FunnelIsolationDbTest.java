package org.quarterboard.isolation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quarterboard.charts.FunnelPoint;
import org.quarterboard.isolation.TwoServices.Somebody;
import org.quarterboard.isolation.TwoServices.World;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.Stream;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.StatementCounter;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.trends.FunnelRow;
import org.quarterboard.trends.MeasureService;
import org.quarterboard.trends.ServiceFunnel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A funnel shows single services to those alone who may read their figures, at one price however many they are. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FunnelIsolationDbTest {

    /** No other test has figures in it, so that the pools are this test's own. */
    private static final Quarter QUARTER = new Quarter(2081, 2);

    private static final MeasureCode MEASURE = new MeasureCode("1");
    private static final int MANY = 20;

    @Autowired
    private WebApplicationContext portal;

    @Autowired
    private TwoServices twoServices;

    @Autowired
    private MeasureService measures;

    @Autowired
    private ObservationService observations;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private World world;
    private long region;
    private String outsider = "";

    /** Three services of the own region with figures, one without, one with nobody to count; and two elsewhere. */
    @BeforeAll
    void make() {
        world = twoServices.make();
        region = of(world.own().service(), "region_id");
        write(world.own().service(), 20, 100);
        inRegion(65, 100);
        inRegion(30, 200);
        inRegion(12, 50);
        inRegion(0, 0);
        Services.create(jdbc, Services.code(), region, elsewhere("family_id"));
        write(world.other().service(), 70, 80);
        outsider = nameOf(world.other().service());
        write(Services.create(jdbc), 11, 40);
    }

    @AfterEach
    void signOut() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void aChairIsToldNothingOfAnotherServicesPoint() {
        signIn("CHAIR");
        ServiceFunnel funnel = funnel();
        assertThat(funnel.rows())
                .extracting(FunnelRow::name)
                .containsExactly(nameOf(world.own().service()));
        ServiceFunnel.Picture picture = funnel.picture().orElseThrow();
        assertThat(picture.chart().others()).isEmpty();
        assertThat(picture.chart().comparatorLabel()).startsWith("England ");
        List<String> others = jdbc.sql("SELECT name FROM service WHERE id <> ? AND name LIKE 'Service T%'")
                .param(world.own().service().value())
                .query(String.class)
                .list();
        assertThat(others).hasSizeGreaterThan(5);
        assertThat(funnel.toString() + picture.text()).doesNotContain(others);
    }

    @Test
    void anOversightManagerSeesExactlyTheServicesOfTheirScope() {
        signIn("OVERSIGHT_MANAGER");
        ServiceFunnel funnel = funnel();
        assertThat(funnel.rows())
                .extracting(FunnelRow::name)
                .containsExactlyInAnyOrderElementsOf(jdbc.sql("SELECT name FROM service WHERE region_id = ?")
                        .param(region)
                        .query(String.class)
                        .list());
        assertThat(funnel.toString()).doesNotContain(outsider);
        ServiceFunnel.Picture picture = funnel.picture().orElseThrow();
        assertThat(picture.chart().others())
                .extracting(FunnelPoint::size)
                .contains(100.0, 200.0, 50.0)
                .doesNotContain(0.0, 80.0, 40.0);
        assertThat(funnel.notes())
                .anyMatch(note -> note.startsWith("One service has 0 in the denominator"))
                .anyMatch(note -> note.contains("no figure for this quarter"));
        assertThat(funnel.rows())
                .filteredOn(row -> row.exact().numerator() != null)
                .allMatch(row ->
                        row.figures().numerator() != null && row.figures().denominator() != null);
    }

    /** Who the manager is, is asked anew by each part; how many services they see makes no difference. */
    @Test
    void manyServicesTakeAsManyStatementsAsFew() {
        signIn("OVERSIGHT_MANAGER");
        funnel();
        int few = StatementCounter.count(this::funnel);
        for (int i = 0; i < MANY; i++) {
            inRegion(i, 100);
        }
        signIn("OVERSIGHT_MANAGER");
        assertThat(funnel().rows()).hasSizeGreaterThan(MANY);
        assertThat(StatementCounter.count(this::funnel)).isEqualTo(few).isPositive();
    }

    @Test
    void aLookFromOutsideAtManyIsOneEntryThatNamesThem() {
        signIn("OVERSIGHT_MANAGER");
        String added = inRegion(3, 10);
        funnel();
        List<String> entries = together(added);
        assertThat(entries).singleElement().asString().doesNotContain(outsider.substring("Service ".length()));
        funnel();
        assertThat(together(added)).isEqualTo(entries);
        signIn("HEAD_OF_SERVICE");
        funnel();
        assertThat(together(added)).isEqualTo(entries);
    }

    @Test
    void thePortalsOwnWorkDrawsNoOtherService() {
        people.signOut();
        ServiceFunnel funnel = AsSystem.call("test", this::funnel);
        assertThat(funnel.picture()).isPresent();
        assertThat(funnel.rows()).hasSize(1);
    }

    @Test
    void thePageShowsItWithATableAndFiles() throws Exception {
        signIn("OVERSIGHT_MANAGER");
        Authentication manager = SecurityContextHolder.getContext().getAuthentication();
        Browserless.open(portal);
        UI.getCurrent().navigate("service/" + world.own().code() + "/kpis/1?quarter=" + QUARTER.nationalLabel());
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .containsSubsequence("Set beside others", "Beside other services", "Table");
        assertThat(section("Beside other services"))
                .contains("Read the funnel service by service", "Table of the funnel", "Download the funnel (SVG)")
                .contains("A place outside the limits is a reason to ask, not a verdict");
        signIn("CHAIR");
        Authentication chair = SecurityContextHolder.getContext().getAuthentication();
        people.signOut();
        assertThat(file(manager, "funnel.csv").lines()).hasSizeGreaterThan(5);
        assertThat(file(chair, "funnel.csv").lines())
                .hasSize(2)
                .last()
                .asString()
                .contains(",20,100,20,below the lower 99.8% limit,");
        assertThat(file(chair, "funnel.svg")).startsWith("<svg").contains("around England");
    }

    private static String section(String heading) {
        return _get(H2.class, spec -> spec.withText(heading))
                .getParent()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }

    private String file(Authentication person, String name) throws Exception {
        return MockMvcBuilders.webAppContextSetup(portal)
                .apply(springSecurity())
                .build()
                .perform(get("/download/service/" + world.own().code() + "/kpis/1/" + name + "?quarter="
                                + QUARTER.nationalLabel())
                        .with(authentication(person)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private ServiceFunnel funnel() {
        return measures.full(world.own().service(), MEASURE, QUARTER, Messages.ENGLISH)
                .funnel()
                .orElseThrow();
    }

    private void signIn(String who) {
        people.signIn(world.people().stream()
                .filter(somebody -> somebody.name().equals(who))
                .map(Somebody::person)
                .findFirst()
                .orElseThrow());
    }

    private List<String> together(String code) {
        return jdbc.sql(
                        "SELECT details FROM audit_event WHERE action = 'services.looked-at-together' AND service_id = ?"
                                + " AND details LIKE ?")
                .params(world.own().service().value(), "%" + code + "%")
                .query(String.class)
                .list();
    }

    private String inRegion(int numerator, int denominator) {
        String code = Services.code();
        write(Services.create(jdbc, code, region, elsewhere("family_id")), numerator, denominator);
        return code;
    }

    private long elsewhere(String column) {
        return of(world.other().service(), column);
    }

    private long of(ServiceId service, String column) {
        return jdbc.sql("SELECT " + column + " FROM service WHERE id = ?")
                .param(service.value())
                .query(Long.class)
                .single();
    }

    private String nameOf(ServiceId service) {
        return jdbc.sql("SELECT name FROM service WHERE id = ?")
                .param(service.value())
                .query(String.class)
                .single();
    }

    private void write(ServiceId service, int numerator, int denominator) {
        List<NewObservation> figures =
                List.of(figure("1|v2|end||numerator", numerator), figure("1|v2|period||denominator", denominator));
        AsSystem.run("test", () -> observations.write(service, figures, Source.ofImport(UUID.randomUUID())));
    }

    private static NewObservation figure(String cell, int value) {
        return new NewObservation(
                Period.of(QUARTER), new CellCode(cell), Stream.RETURNED, BigDecimal.valueOf(value), null, false, 2);
    }
}
