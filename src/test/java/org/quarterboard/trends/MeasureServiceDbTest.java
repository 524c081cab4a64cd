package org.quarterboard.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.Stream;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class MeasureServiceDbTest {

    private static final Locale ENGLISH = Messages.ENGLISH;
    private static final Quarter Q1 = new Quarter(2025, 1);

    private final MeasureService measures;
    private final TrendsHomeCard home;
    private final ObservationService observations;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private ServiceId service;

    @Autowired
    MeasureServiceDbTest(
            MeasureService measures,
            TrendsHomeCard home,
            ObservationService observations,
            TestPeople people,
            JdbcClient jdbc) {
        this.measures = measures;
        this.home = home;
        this.observations = observations;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aServiceWithTheFiguresOfKent() {
        service = Services.create(jdbc);
        List<NewObservation> figures = new ArrayList<>();
        figures.addAll(counts(Kent.ENTRANTS, Kent.FIRST_TIME_ENTRANTS));
        figures.addAll(counts(Kent.CUSTODY, Kent.CUSTODY_SENTENCES));
        figures.addAll(counts(Kent.REMANDS, Kent.REMAND_COUNTS));
        write(figures);
        people.signIn(new Viewer.Grant(Role.BOARD_MEMBER, ScopeKind.SERVICE, service.value(), ""));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void thePageOfFirstTimeEntrantsSaysWhatTheReferenceSays() {
        MeasurePage page = page("FTE", Kent.LAST);
        assertThat(page.title()).isEqualTo("First time entrants");
        assertThat(page.findings())
                .containsExactly("Two of three consecutive quarters, Q1 2021/22 (51) and Q2 2021/22 (47), lie near the"
                        + " lower limit (45.7). That is a sign of improvement: fewer is better.");
        var segment = page.chart().orElseThrow().segments().getFirst();
        assertThat(segment.centreLabel()).isEqualTo("mean 68.7");
        var limits = Objects.requireNonNull(segment.limits());
        assertThat(limits.lowerLabel()).isEqualTo("lower limit 45.7");
        assertThat(limits.upperLabel()).isEqualTo("upper limit 91.6");
        assertThat(page.chart().orElseThrow().points())
                .filteredOn(point -> point.signal() != null)
                .extracting(point -> point.name())
                .containsExactly("Q1 2021/22", "Q2 2021/22");
        assertThat(page.latest().orElseThrow().change()).isEqualTo("7 more than in Q3 2022/23 (78)");
        assertThat(page.latest().orElseThrow().yearChange()).isEqualTo("14 more than in Q4 2021/22 (71)");
        assertThat(page.text().orElseThrow().newest()).isEqualTo("The newest value is 85 in Q4 2022/23.");
        assertThat(page.method()).isEqualTo("XmR chart: mean and limits, largest ranges left out");
    }

    @Test
    void everyRowOfTheTableLeadsToTheFigureItShows() {
        List<MeasureRow> rows = page("FTE", Kent.LAST).rows();
        assertThat(rows)
                .hasSize(12)
                .isSortedAccordingTo(Comparator.comparing(MeasureRow::quarter).reversed());
        for (MeasureRow row : rows) {
            ObservationId id = Objects.requireNonNull(row.figures().value());
            assertThat(observations.one(service, id).figure().value())
                    .isEqualByComparingTo(row.exact().value());
            assertThat(observations.one(service, id).figure().period()).isEqualTo(Period.of(row.quarter()));
        }
        assertThat(rows.get(7).texts().signal()).isEqualTo("improving: near the lower limit");
    }

    @Test
    void custodyAndRemandsShowNoUnusualChange() {
        assertThat(page("CUS", Kent.LAST).findings())
                .containsExactly("No unusual change: all 12 quarters lie inside the limits (0.0 to 4.6).");
        assertThat(page("YDA", Kent.LAST).findings())
                .containsExactly("No unusual change: all 12 quarters lie inside the limits (0.0 to 9.0).");
    }

    @Test
    void theListHoldsEveryMeasureAndItsNote() {
        List<MeasureLine> lines = measures.measures(service, Kent.LAST, ENGLISH);
        assertThat(lines).hasSizeGreaterThan(60);
        assertThat(lines.stream().filter(MeasureLine::headline).map(MeasureLine::kpi))
                .contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        MeasureLine entrants = line(lines, "FTE");
        assertThat(entrants.latest().orElseThrow().valueText()).isEqualTo("85");
        assertThat(entrants.note().text()).isEqualTo("A signal, improving: Q1 2021/22 to Q2 2021/22");
        assertThat(line(lines, "1").latest()).isEmpty();
        assertThat(line(lines, "1b").parts()).isTrue();
    }

    @Test
    void titlesAndCategoriesAreWordedForTheCountryOfTheService() {
        jdbc.sql("UPDATE service SET country = 'WALES' WHERE id = ?")
                .param(service.value())
                .update();
        write(List.of(
                figure("7|v2|period||denominator", "20"), figure("7b|v2|during|care=child-in-need|numerator", "4")));
        String wales = line(measures.measures(service, Kent.LAST, ENGLISH), "3").title();
        assertThat(care()).contains("Child in need of care and support");
        jdbc.sql("UPDATE service SET country = 'ENGLAND' WHERE id = ?")
                .param(service.value())
                .update();
        String england =
                line(measures.measures(service, Kent.LAST, ENGLISH), "3").title();
        assertThat(wales).isNotEqualTo(england);
        assertThat(care()).contains("Child in need").doesNotContain("care and support");
    }

    private String care() {
        return page("7b", Q1).categories().orElseThrow().rows().getFirst().category();
    }

    @Test
    void breakdownsStandInATableWithTheirShare() {
        write(List.of(
                figure("1|v2|period||denominator", "20"),
                figure("1|v2|end||numerator", "15"),
                figure("1a|v2|start|suitability=suitable|numerator", "12")));
        CategoryTable table = page("1a", Q1).categories().orElseThrow();
        CategoryTable.Row suitable = table.rows().stream()
                .filter(row -> row.share().equals("60.0%"))
                .findFirst()
                .orElseThrow();
        assertThat(suitable.number()).isEqualTo("12");
        assertThat(suitable.denominator()).isEqualTo("20");
        assertThat(suitable.stage()).isEqualTo("At the start of the order");
        assertThat(held(suitable.figures().numerator())).isEqualByComparingTo("12");
        assertThat(held(suitable.figures().denominator())).isEqualByComparingTo("20");
    }

    @Test
    void theHomePageTellsOfTheNewestQuarter() {
        HomeCard.Entry entry =
                home.entries(service, Set.of("READ_KPI"), ENGLISH).getFirst();
        assertThat(entry.title()).isEqualTo("What changed in Q4 2022/23");
        assertThat(entry.text()).isEqualTo("None of the 3 main measures with a value for this quarter shows a signal.");
        assertThat(entry.path()).endsWith("/summary?quarter=2022Q4");
        assertThat(home.entries(service, Set.of("READ_ATTENDANCE"), ENGLISH)).isEmpty();
    }

    @Test
    void aMeetingThatWasCountedDoesNotHideTheNewsOfTheLastQuarter() {
        Quarter next = Kent.LAST.next();
        write(List.of(new NewObservation(
                Period.of(next), Kent.ENTRANTS, Stream.RETURNED, new BigDecimal("60"), null, false, 2)));
        derive(next, 4);
        derive(next.next(), 5);
        assertThat(measures.quarters(service)).startsWith(next, Kent.LAST).hasSize(13);
        HomeCard.Entry entry =
                home.entries(service, Set.of("READ_KPI"), ENGLISH).getFirst();
        assertThat(entry.title()).isEqualTo("What changed in Q1 2023/24");
        assertThat(entry.text()).isEqualTo("The one main measure with a value for this quarter shows no signal.");
        assertThat(line(measures.measures(service, next, ENGLISH), "8")
                        .latest()
                        .orElseThrow()
                        .valueText())
                .isEqualTo("4");
    }

    private void derive(Quarter quarter, int sectors) {
        AsSystem.run(
                "test",
                () -> observations.derive(
                        service,
                        List.of(new NewObservation(
                                Period.of(quarter),
                                new CellCode("8|v1|period||count"),
                                Stream.DERIVED,
                                BigDecimal.valueOf(sectors),
                                null,
                                false,
                                0)),
                        Source.ofMeeting(UUID.randomUUID())));
    }

    @Test
    void aMeasureThatDoesNotExistIsNotHere() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> page("99", Kent.LAST));
    }

    @Test
    void anotherServicesBoardSeesNothing() {
        ServiceId other = Services.create(jdbc);
        people.signIn(new Viewer.Grant(Role.BOARD_MEMBER, ScopeKind.SERVICE, other.value(), ""));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> measures.measures(service, Kent.LAST, ENGLISH));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> page("FTE", Kent.LAST));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> measures.quarters(service));
    }

    private MeasurePage page(String code, Quarter upTo) {
        return measures.measure(service, new MeasureCode(code), upTo, ENGLISH);
    }

    private @Nullable BigDecimal held(@Nullable ObservationId figure) {
        return observations
                .one(service, Objects.requireNonNull(figure))
                .figure()
                .value();
    }

    private static MeasureLine line(List<MeasureLine> lines, String code) {
        return lines.stream()
                .filter(line -> line.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void write(List<NewObservation> figures) {
        AsSystem.run("test", () -> observations.write(service, figures, Source.ofImport(UUID.randomUUID())));
    }

    private static NewObservation figure(String cell, String value) {
        return new NewObservation(
                Period.of(Q1), new CellCode(cell), Stream.RETURNED, new BigDecimal(value), null, false, 2);
    }

    static List<NewObservation> counts(CellCode cell, List<Integer> values) {
        List<NewObservation> figures = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            figures.add(new NewObservation(
                    Period.of(Kent.FIRST.plus(i)),
                    cell,
                    Stream.RETURNED,
                    Kent.number(values.get(i)),
                    null,
                    false,
                    i + 2));
        }
        return figures;
    }
}
