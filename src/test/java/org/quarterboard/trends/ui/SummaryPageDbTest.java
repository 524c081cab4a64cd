package org.quarterboard.trends.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.MeasureCode;
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
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.StatementCounter;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.trends.QuarterSummary;
import org.quarterboard.trends.SummaryGroup;
import org.quarterboard.trends.SummaryService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SummaryPageDbTest {

    private static final Quarter FIRST = new Quarter(2020, 1);
    private static final Quarter LAST = FIRST.plus(13);
    private static final List<Integer> ENTRANTS = List.of(20, 22, 19, 21, 20, 22, 21, 19, 20, 21, 22, 20, 40, 38);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private SummaryService summaries;

    @Autowired
    private ObservationService observations;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private String code = "";
    private String emptyCode = "";
    private ServiceId service = new ServiceId(1);
    private ServiceId empty = new ServiceId(1);

    @BeforeAll
    void aServiceWithFiguresAndOneWithout() {
        code = Services.code();
        service = Services.create(jdbc, code);
        emptyCode = Services.code();
        empty = Services.create(jdbc, emptyCode);
        List<NewObservation> figures = new ArrayList<>();
        for (int i = 0; i < ENTRANTS.size(); i++) {
            figures.add(figure("FTE|v1|period||numerator", FIRST.plus(i), ENTRANTS.get(i)));
        }
        figures.add(figure("1|v1|end||numerator", LAST, 15));
        figures.add(figure("1|v1|period||denominator", LAST, 20));
        figures.add(figure("8|v1|period||count", LAST, 4));
        AsSystem.run("test", () -> observations.write(service, figures, Source.ofImport(UUID.randomUUID())));
    }

    @BeforeEach
    void signIn() {
        people.signIn(
                new Viewer.Grant(Role.DATA_OFFICER, ScopeKind.SERVICE, service.value(), ""),
                new Viewer.Grant(Role.BOARD_MEMBER, ScopeKind.SERVICE, empty.value(), ""));
    }

    @AfterEach
    void signOut() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void theSummaryTakesFewStatementsWhateverIsHeld() {
        assertThat(StatementCounter.count(() -> summaries.summary(service, LAST, Messages.ENGLISH)))
                .isPositive()
                .isLessThan(12);
    }

    /** The rights of somebody from outside are looked up by region, and that they looked is written down. */
    @Test
    void itTakesFewStatementsFromOutsideToo() {
        long region = jdbc.sql("SELECT region_id FROM service WHERE id = ?")
                .param(service.value())
                .query(Long.class)
                .single();
        people.signIn(new Viewer.Grant(Role.OVERSIGHT_MANAGER, ScopeKind.REGION, region, ""));
        assertThat(StatementCounter.count(() -> summaries.summary(service, LAST, Messages.ENGLISH)))
                .isLessThan(20);
    }

    @Test
    void everySentenceIsMadeFromWhatIsHeld() {
        QuarterSummary summary = summaries.summary(service, LAST, Messages.ENGLISH);
        assertThat(summary.of(SummaryGroup.WORSENED)).singleElement().satisfies(line -> {
            assertThat(line.code()).isEqualTo(new MeasureCode("FTE"));
            assertThat(line.sentence()).startsWith("Q2 2023/24 (38) lies above the upper limit (27.6).");
        });
        assertThat(summary.of(SummaryGroup.SECTORS))
                .singleElement()
                .satisfies(line -> assertThat(line.sentence())
                        .isEqualTo("4 of 5 sectors had a senior partner at the board in Q2 2023/24."));
        assertThat(summary.of(SummaryGroup.CANNOT_SAY))
                .filteredOn(line -> line.code().equals(new MeasureCode("1")))
                .singleElement()
                .satisfies(line -> assertThat(line.sentence())
                        .isEqualTo("Cannot be said: there are not enough quarters (1 of 12)."));
    }

    @Test
    void anotherServicesSummaryIsNotHere() {
        people.signIn(new Viewer.Grant(Role.DATA_OFFICER, ScopeKind.SERVICE, empty.value(), ""));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> summaries.summary(service, LAST, Messages.ENGLISH));
    }

    @Test
    void thePageSaysAllGroupsAndEachSentenceLeadsToItsMeasure() {
        Browserless.open(portal);
        UI.getCurrent().navigate("service/" + code + "/summary?quarter=2023Q2");
        assertThat(_get(H1.class).getText()).isEqualTo("Summary of Q2 2023/24");
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .containsExactly(
                        "What worsened",
                        "What improved",
                        "What is unusual",
                        "The sectors at the board",
                        "What is unchanged",
                        "What cannot be said, and why",
                        "How to read it");
        assertThat(_find(ListItem.class).getFirst().getElement().getTextRecursively())
                .startsWith("First time entrants: Q2 2023/24 (38) lies above the upper limit");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains(
                        "service/" + code + "/kpis/FTE?quarter=2023Q2",
                        "service/" + code + "/kpis/1?quarter=2023Q2",
                        "service/" + code + "/kpis?quarter=2023Q2");
    }

    @Test
    void thePageSpeaksWelsh() {
        Browserless.open(portal, Messages.WELSH);
        UI.getCurrent().navigate("service/" + code + "/summary?quarter=2023Q2");
        assertThat(_get(H1.class).getText()).isEqualTo("Crynodeb o Ch2 2023/24");
        assertThat(_find(ListItem.class).getFirst().getElement().getTextRecursively())
                .contains("Mae Ch2 2023/24 (38) uwchlaw'r terfyn uchaf (27.6).");
    }

    @Test
    void withoutFiguresThePageSaysWhomToAsk() {
        Browserless.open(portal);
        UI.getCurrent().navigate("service/" + emptyCode + "/summary");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Ask your data officer");
    }

    private static NewObservation figure(String cell, Quarter quarter, int value) {
        return new NewObservation(
                Period.of(quarter), new CellCode(cell), Stream.RETURNED, BigDecimal.valueOf(value), null, false, 2);
    }
}
