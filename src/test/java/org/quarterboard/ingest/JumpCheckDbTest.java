package org.quarterboard.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.ingest.format.Severity;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.DataHealth;
import org.quarterboard.kpi.DataHealthService;
import org.quarterboard.kpi.HealthAsked;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.Stream;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class JumpCheckDbTest {

    private static final CellCode ENTRANTS = new CellCode("FTE|v1|period||numerator");
    private static final CellCode ALLOCATED = new CellCode("1|v2|end||numerator");
    private static final CellCode COHORT = new CellCode("1|v2|period||denominator");
    private static final Quarter FIRST = new Quarter(2020, 1);

    /** Kent's first time entrants; their limits by R 4.2.2 are 45.7 and 91.6 (src/test/resources/reference). */
    private static final List<Integer> KENT = List.of(56, 68, 79, 67, 51, 47, 72, 71, 74, 76, 78, 85);

    private final JumpCheck jumps;
    private final ObservationService observations;
    private final DataHealthService health;
    private final MeasureCatalogue catalogue;
    private final JdbcClient jdbc;
    private ServiceId service;

    @Autowired
    JumpCheckDbTest(
            JumpCheck jumps,
            ObservationService observations,
            DataHealthService health,
            MeasureCatalogue catalogue,
            JdbcClient jdbc) {
        this.jumps = jumps;
        this.observations = observations;
        this.health = health;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aServiceOfItsOwn() {
        service = Services.create(jdbc);
    }

    @Test
    void aJumpIsFoundAtItsRowAndRefusesNothing() {
        write(kent());
        List<ReportFinding> found = look(figure(ENTRANTS, FIRST.plus(12), 92, 31));
        assertThat(found)
                .containsExactly(new ReportFinding(
                        "QB-IMP-006",
                        Severity.WARN,
                        CheckStage.HELD,
                        "imports.finding.QB-IMP-006",
                        "imports.cure.QB-IMP-006",
                        31,
                        "numerator",
                        "FTE, 2023Q1: 92",
                        "45.7 – 91.6, n = 12"));
        assertThat(new Messages()
                        .get(
                                found.getFirst().messageKey(),
                                Messages.ENGLISH,
                                found.getFirst().arguments().toArray()))
                .isEqualTo("FTE, 2023Q1: 92 lies outside the limits that the earlier quarters of this measure set:"
                        + " 45.7 – 91.6, n = 12 quarters.");
        assertThat(look(figure(ENTRANTS, FIRST.plus(12), 91, 31))).isEmpty();
    }

    @Test
    void whatTheFileCorrectsCountsAsCorrectedAndWhatItLeavesIsNotLookedAt() {
        write(kent());
        write(List.of(figure(ENTRANTS, FIRST.plus(12), 92, 2)));
        assertThat(look(figure(ENTRANTS, FIRST.plus(12), 92, 2))).isEmpty();
        List<NewObservation> lower = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            lower.add(figure(ENTRANTS, FIRST.plus(i), KENT.get(i) - 40, i + 2));
        }
        lower.add(figure(ENTRANTS, FIRST.plus(12), 60, 14));
        assertThat(look(lower.toArray(NewObservation[]::new)))
                .extracting(ReportFinding::row, ReportFinding::expected)
                .containsExactly(tuple(14L, "5.7 – 51.6, n = 12"));
    }

    @Test
    void aSeriesBeginsWithItsDefinition() {
        List<NewObservation> before = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Quarter quarter = new Quarter(2023, 1).plus(i);
            before.add(figure(new CellCode("1|v1|end||numerator"), quarter, 10 + i % 2, 2));
            before.add(figure(new CellCode("1|v1|period||denominator"), quarter, 40, 2));
        }
        write(before);
        Quarter ninth = new Quarter(2025, 1);
        assertThat(look(figure(ALLOCATED, ninth, 39, 2), figure(COHORT, ninth, 40, 3)))
                .isEmpty();
        List<NewObservation> since = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            since.add(figure(ALLOCATED, ninth.plus(i), 10 + i % 2, 2));
            since.add(figure(COHORT, ninth.plus(i), 40, 2));
        }
        write(since);
        // Shares of 25 and 27.5 per cent in turn: mean 26.25, ranges 2.5, limits 26.25 -+ 6.65.
        assertThat(look(figure(ALLOCATED, ninth.plus(8), 39, 7), figure(COHORT, ninth.plus(8), 40, 8)))
                .extracting(ReportFinding::row, ReportFinding::found, ReportFinding::expected)
                .containsExactly(tuple(7L, "KPI 1, 2027Q1: 97.5%", "19.6% – 32.9%, n = 8"));
    }

    @Test
    void oneQueryForAServiceAndNoneForYoungSeries() {
        assertThat(statements(figure(ENTRANTS, FIRST, 1, 2), figure(ENTRANTS, FIRST.next(), 1, 3)))
                .isEqualTo(1);
        assertThat(statements(figure(ALLOCATED, new Quarter(2026, 1), 1, 2))).isZero();
    }

    @Test
    void aReturnThatFillsEveryRowOfTheNationalLayoutIsComplete() {
        Quarter quarter = new Quarter(2025, 2);
        List<NewObservation> all = new ArrayList<>();
        NationalFile.cells(quarter).forEach(cell -> all.add(figure(cell, quarter, 1, 2)));
        write(all);
        Map<String, DataHealth.Receipt> other = new HashMap<>();
        for (Measure measure : catalogue.measures()) {
            HealthAsked asked = HealthAsked.of(measure.code(), quarter);
            DataHealth found = Objects.requireNonNull(AsSystem.call("test", () -> health.of(service, List.of(asked)))
                    .get(asked));
            if (!found.fine()) {
                other.put(measure.code().value(), found.receipt());
            }
        }
        // The layout has no row for children released from custody, for serious violence by gravity, and the
        // indicators.
        assertThat(other.keySet())
                .containsExactlyInAnyOrder("1d", "1e", "1f", "2g", "2h", "9g", "FTE", "RO-B", "RO-F", "CUS", "YDA");
        assertThat(other.get("1d")).isEqualTo(DataHealth.Receipt.NOT_RECEIVED);
        assertThat(other.get("FTE")).isEqualTo(DataHealth.Receipt.NOT_EXPECTED);
    }

    private int statements(NewObservation... offered) {
        return StatementCounter.count(() -> look(offered));
    }

    private List<ReportFinding> look(NewObservation... offered) {
        return AsSystem.call("test", () -> jumps.look(Map.of(service, List.of(offered)), ImportLayout.TIDY));
    }

    private void write(List<NewObservation> offered) {
        AsSystem.run("test", () -> observations.write(service, offered, Source.ofImport(UUID.randomUUID())));
    }

    private static List<NewObservation> kent() {
        List<NewObservation> figures = new ArrayList<>();
        for (int i = 0; i < KENT.size(); i++) {
            figures.add(figure(ENTRANTS, FIRST.plus(i), KENT.get(i), i + 2));
        }
        return figures;
    }

    private static NewObservation figure(CellCode cell, Quarter quarter, int value, int row) {
        return new NewObservation(
                Period.of(quarter), cell, Stream.RETURNED, BigDecimal.valueOf(value), null, false, row);
    }
}
