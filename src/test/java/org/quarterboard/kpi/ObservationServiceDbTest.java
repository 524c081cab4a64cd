package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.quarterboard.kpi.Figures.ALWAYS;
import static org.quarterboard.kpi.Figures.COHORT;
import static org.quarterboard.kpi.Figures.EDUCATION_SENIOR;
import static org.quarterboard.kpi.Figures.Q1;
import static org.quarterboard.kpi.Figures.Q2;
import static org.quarterboard.kpi.Figures.SUITABLE;
import static org.quarterboard.kpi.Figures.derived;
import static org.quarterboard.kpi.Figures.figure;
import static org.quarterboard.kpi.Figures.gap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ObservationServiceDbTest {

    private static final UUID MEETING = new UUID(0, 8);

    private final ObservationService figures;
    private final ReturnService returns;
    private final CellRegistry registry;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private ServiceId service;

    @Autowired
    ObservationServiceDbTest(
            ObservationService figures,
            ReturnService returns,
            CellRegistry registry,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.figures = figures;
        this.returns = returns;
        this.registry = registry;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void aServiceOfItsOwn() {
        service = Services.create(jdbc);
    }

    @Test
    void everyCellOfTheCatalogueHasOneRowHoweverOftenThePortalStarts() {
        long before = count("SELECT COUNT(*) FROM cell");
        registry.complete();
        assertThat(count("SELECT COUNT(*) FROM cell")).isEqualTo(before);
        assertThat(MeasureCatalogue.load().cells())
                .allSatisfy(cell -> assertThat(
                                registry.code(registry.id(cell.code()).value()))
                        .isEqualTo(cell.code()));
    }

    @Test
    void aFirstFigureIsAddedAndReadBackExactly() {
        UUID source = UUID.randomUUID();
        WriteResult result = write(source, figure(COHORT, "12345678901234.123456"), gap(SUITABLE, Gap.SUPPRESSED));
        assertThat(result).isEqualTo(new WriteResult(2, 0, 0));

        List<Observation> read = current();
        assertThat(read).hasSize(2);
        Observation cohort = of(read, COHORT);
        assertThat(cohort.value()).isEqualTo(new BigDecimal("12345678901234.123456"));
        assertThat(cohort.gap()).isNull();
        assertThat(cohort.source()).isEqualTo(Source.ofImport(source));
        assertThat(cohort.sourceRow()).isEqualTo(2);
        assertThat(cohort.period()).isEqualTo(Q1);
        assertThat(cohort.isCurrent()).isTrue();
        assertThat(of(read, SUITABLE).value()).isNull();
        assertThat(of(read, SUITABLE).gap()).isEqualTo(Gap.SUPPRESSED);
    }

    @Test
    void anUnchangedFigureWritesNothing() {
        write(UUID.randomUUID(), figure(COHORT, "12"), gap(SUITABLE, Gap.NOT_RETURNED));
        List<Observation> before = current();
        WriteResult again = write(UUID.randomUUID(), figure(COHORT, "12.00"), gap(SUITABLE, Gap.NOT_RETURNED));
        assertThat(again).isEqualTo(new WriteResult(0, 0, 2));
        assertThat(current()).isEqualTo(before);
    }

    @Test
    void aChangedFigureSupersedesAndBothCanBeAskedFor() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        write(first, figure(COHORT, "12"));
        Observation old = current().getFirst();
        assertThat(write(second, figure(COHORT, "13"))).isEqualTo(new WriteResult(0, 1, 0));

        Observation now = current().getFirst();
        assertThat(now.value()).isEqualByComparingTo("13");
        assertThat(now.enteredAt()).isAfter(old.enteredAt());
        assertThat(asSystem(() -> figures.asOf(service, List.of(COHORT), old.enteredAt())))
                .extracting(Observation::id, Observation::figure)
                .containsExactly(tuple(old.id(), old.figure()));
        assertThat(asSystem(() -> figures.asOf(service, List.of(COHORT), now.enteredAt())))
                .containsExactly(now);
        assertThat(asSystem(() ->
                        figures.asOf(service, List.of(COHORT), now.enteredAt().minusNanos(1000))))
                .extracting(Observation::id)
                .containsExactly(old.id());
        assertThat(asSystem(() ->
                        figures.asOf(service, List.of(COHORT), old.enteredAt().minusNanos(1000))))
                .isEmpty();
        assertThat(jdbc.sql("SELECT superseded_by FROM observation WHERE id = ?")
                        .param(old.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo(second.toString());
    }

    @Test
    void aFigureThatIsChangedManyTimesInOneInstantKeepsItsOrder() {
        for (int value = 1; value <= 20; value++) {
            write(UUID.randomUUID(), figure(COHORT, Integer.toString(value)));
        }
        Lineage lineage =
                asSystem(() -> figures.one(service, current().getFirst().id()));
        assertThat(lineage.history()).hasSize(20);
        for (int i = 0; i < 20; i++) {
            assertThat(lineage.history().get(i).figure().value()).isEqualByComparingTo(Integer.toString(20 - i));
        }
        for (int i = 1; i < 20; i++) {
            assertThat(lineage.history().get(i).figure().supersededAt())
                    .isEqualTo(lineage.history().get(i - 1).figure().enteredAt());
        }
    }

    @Test
    void returnedAndDerivedFiguresStandSideBySide() {
        write(UUID.randomUUID(), figure(EDUCATION_SENIOR, "0"));
        UUID meeting = UUID.randomUUID();
        assertThat(asSystem(() ->
                        figures.derive(service, List.of(derived(EDUCATION_SENIOR, "1")), Source.ofMeeting(meeting))))
                .isEqualTo(new WriteResult(1, 0, 0));
        assertThat(asSystem(() -> figures.current(service, List.of(EDUCATION_SENIOR), Q1)))
                .extracting(Observation::stream)
                .containsExactlyInAnyOrder(Stream.RETURNED, Stream.DERIVED);
        assertThat(asSystem(() -> figures.currentAttendance(service, List.of(EDUCATION_SENIOR, COHORT), Q1)))
                .hasSize(2);
    }

    @Test
    void whatIsDerivedIsNoReturnAndIsComparedWithWhatWasDerivedBefore() {
        derive("1");
        assertThat(asSystem(() -> returns.list(service))).isEmpty();
        assertThat(derive("1")).isEqualTo(new WriteResult(0, 0, 1));
        assertThat(derive("0")).isEqualTo(new WriteResult(0, 1, 0));
        assertThat(asSystem(() -> returns.list(service))).isEmpty();
    }

    @Test
    void whatIsDerivedFromAnotherRecordIsAnotherFigureEvenIfItIsTheSame() {
        derive("1");
        UUID later = UUID.randomUUID();
        assertThat(asSystem(() ->
                        figures.derive(service, List.of(derived(EDUCATION_SENIOR, "1")), Source.ofMeeting(later))))
                .isEqualTo(new WriteResult(0, 1, 0));
        assertThat(current()).extracting(Observation::source).containsExactly(Source.ofMeeting(later));
        UUID board = UUID.randomUUID();
        asSystem(() -> figures.derive(service, List.of(derived(EDUCATION_SENIOR, "0")), Source.ofBoard(board)));
        assertThat(current()).extracting(Observation::source).containsExactly(Source.ofBoard(board));
    }

    @Test
    void whatIsDerivedLeavesTheReturnAsItIsAndIsNotHeldUpByItsLock() {
        write(UUID.randomUUID(), figure(EDUCATION_SENIOR, "0"));
        AsSystem.run("test", () -> returns.check(service, "8", Q1, Declared.COMPLETE));
        AsSystem.run("test", () -> returns.submit(service, "8", Q1, ""));
        AsSystem.run("test", () -> returns.lock(service, "8", Q1, ""));
        assertThat(derive("1")).isEqualTo(new WriteResult(1, 0, 0));
        assertThat(asSystem(() -> returns.list(service)))
                .extracting(ReturnStatus::state, ReturnStatus::locked)
                .containsExactly(tuple(ReturnState.SUBMITTED, true));
        assertThatThrownBy(() -> write(UUID.randomUUID(), figure(EDUCATION_SENIOR, "1")))
                .isInstanceOf(UserFacingException.class);
    }

    private WriteResult derive(String value) {
        return asSystem(
                () -> figures.derive(service, List.of(derived(EDUCATION_SENIOR, value)), Source.ofMeeting(MEETING)));
    }

    @Test
    void onlyBoardAttendanceIsDerived() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asSystem(() ->
                        figures.derive(service, List.of(derived(COHORT, "1")), Source.ofMeeting(UUID.randomUUID()))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asSystem(() -> figures.derive(
                        service, List.of(figure(EDUCATION_SENIOR, "1")), Source.ofMeeting(UUID.randomUUID()))));
    }

    @Test
    void theSpanBoundsThePeriods() {
        write(UUID.randomUUID(), figure(Q1, COHORT, "1"), figure(Q2, COHORT, "2"));
        assertThat(current()).extracting(Observation::period).containsExactly(Q1, Q2);
        assertThat(asSystem(() -> figures.current(service, List.of(COHORT), Q2)))
                .extracting(Observation::value)
                .containsExactly(new BigDecimal("2"));
        assertThat(asSystem(() -> figures.current(service, List.of(), ALWAYS))).isEmpty();
    }

    @Test
    void aLockedReturnRefusesChangesAndTakesWhatIsUnchanged() {
        write(UUID.randomUUID(), figure(COHORT, "12"), figure(EDUCATION_SENIOR, "1"));
        AsSystem.run("test", () -> returns.lock(service, "1", Q1, ""));

        Comparison comparison = asSystem(() -> figures.compare(service, List.of(figure(COHORT, "13"))));
        assertThat(comparison.locked()).containsExactly(new ReturnKey(service, "1", Q1));
        assertThatThrownBy(() -> write(UUID.randomUUID(), figure(COHORT, "13"), figure(EDUCATION_SENIOR, "0")))
                .isInstanceOfSatisfying(UserFacingException.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("figures.locked");
                    assertThat(refused.arguments()).containsExactly("1", "Q1", "2025/26");
                });
        assertThat(of(current(), EDUCATION_SENIOR).value()).isEqualByComparingTo("1");
        assertThat(write(UUID.randomUUID(), figure(COHORT, "12"), figure(EDUCATION_SENIOR, "0")))
                .isEqualTo(new WriteResult(0, 1, 1));

        AsSystem.run("test", () -> returns.unlock(service, "1", Q1, "Asked by the board"));
        assertThat(write(UUID.randomUUID(), figure(COHORT, "13"))).isEqualTo(new WriteResult(0, 1, 0));
    }

    @Test
    void aTransactionThatIsRolledBackLeavesNothing() {
        transaction.executeWithoutResult(status -> {
            write(UUID.randomUUID(), figure(COHORT, "12"));
            status.setRollbackOnly();
        });
        assertThat(current()).isEmpty();
        assertThat(asSystem(() -> returns.list(service))).isEmpty();
    }

    @Test
    void figuresOfSeveralServicesAreAllThereOrNone() {
        ServiceId other = Services.create(jdbc);
        AsSystem.run("test", () -> figures.write(other, List.of(figure(COHORT, "1")), source()));
        AsSystem.run("test", () -> returns.lockAll(other, Q1, ""));
        assertThatThrownBy(() -> asSystem(() -> figures.writeAll(
                        service,
                        Map.of(service, List.of(figure(COHORT, "5")), other, List.of(figure(COHORT, "6"))),
                        source())))
                .isInstanceOf(UserFacingException.class);
        assertThat(current()).isEmpty();
        AsSystem.run("test", () -> returns.unlockAll(other, Q1, "Asked by the board"));
        assertThat(asSystem(() -> figures.writeAll(
                                service,
                                Map.of(service, List.of(figure(COHORT, "5")), other, List.of(figure(COHORT, "6"))),
                                source()))
                        .counts())
                .isEqualTo(new WriteResult(1, 1, 0));
    }

    @Test
    void twoFiguresForOneCellAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(UUID.randomUUID(), figure(COHORT, "1"), figure(COHORT, "1")));
    }

    @Test
    void aFigureOfAnotherServiceIsNotFound() {
        write(UUID.randomUUID(), figure(COHORT, "1"));
        ObservationId id = current().getFirst().id();
        ServiceId stranger = Services.create(jdbc);
        assertThatThrownBy(() -> asSystem(() -> figures.one(stranger, id))).isInstanceOf(NotFoundException.class);
        assertThat(asSystem(() -> figures.byIds(stranger, List.of(id)))).isEmpty();
    }

    @Test
    void nobodyReadsOrWritesWithoutSigningIn() {
        assertThatThrownBy(() -> figures.current(service, List.of(COHORT), Q1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> figures.write(service, List.of(figure(COHORT, "1")), source()))
                .isInstanceOf(NotFoundException.class);
    }

    private WriteResult write(UUID source, NewObservation... offered) {
        return asSystem(() -> figures.write(service, List.of(offered), Source.ofImport(source)));
    }

    private List<Observation> current() {
        return asSystem(() -> figures.current(service, List.of(COHORT, SUITABLE, EDUCATION_SENIOR), ALWAYS));
    }

    private static Source source() {
        return Source.ofImport(UUID.randomUUID());
    }

    private static Observation of(List<Observation> read, CellCode cell) {
        return read.stream().filter(one -> one.cell().equals(cell)).findFirst().orElseThrow();
    }

    private static <T> T asSystem(Supplier<T> action) {
        return AsSystem.call("test", action);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
