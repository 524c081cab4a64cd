package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterboard.kpi.Figures.COHORT;
import static org.quarterboard.kpi.Figures.EDUCATION_SENIOR;
import static org.quarterboard.kpi.Figures.Q1;
import static org.quarterboard.kpi.Figures.Q2;
import static org.quarterboard.kpi.Figures.figure;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ReturnServiceDbTest {

    private final ObservationService figures;
    private final ReturnService returns;
    private final CitationService citations;
    private final JdbcClient jdbc;
    private ServiceId service;

    @Autowired
    ReturnServiceDbTest(ObservationService figures, ReturnService returns, CitationService citations, JdbcClient jdbc) {
        this.figures = figures;
        this.returns = returns;
        this.citations = citations;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aServiceOfItsOwn() {
        service = Services.create(jdbc);
    }

    /** Somebody has looked, and then figures came in that they have not seen. */
    @Test
    void whatCameInSinceIsNeitherCheckedNorSubmitted() {
        write(figure(COHORT, "1"));
        ReturnsSeen before = seen();
        write(figure(COHORT, "2"), figure(EDUCATION_SENIOR, "1"));
        changedSince("1, 8", () -> returns.checkAll(service, Q1, before, Declared.COMPLETE));
        assertThat(list()).extracting(ReturnStatus::state).containsOnly(ReturnState.RECEIVED);
        as(() -> returns.checkAll(service, Q1, seen(), Declared.COMPLETE));
        ReturnsSeen checked = seen();
        write(figure(EDUCATION_SENIOR, "0"));
        changedSince("8", () -> returns.submitAll(service, Q1, checked, ""));
        assertThat(list()).extracting(ReturnStatus::state).containsOnly(ReturnState.CHECKED, ReturnState.RECEIVED);
    }

    private ReturnsSeen seen() {
        return ReturnsSeen.of(list());
    }

    private static void changedSince(String kpis, Runnable action) {
        assertThatThrownBy(() -> AsSystem.run("test", action))
                .isInstanceOfSatisfying(UserFacingException.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("figures.return.changed-since");
                    assertThat(refusal.arguments()).containsExactly(kpis);
                });
    }

    @Test
    void whatComesInIsReceivedByKpiAndQuarter() {
        write(figure(Q1, COHORT, "1"), figure(Q2, COHORT, "1"), figure(Q1, EDUCATION_SENIOR, "1"));
        assertThat(list())
                .extracting(status ->
                        status.key().kpi() + " " + status.key().period().start() + " " + status.state())
                .containsExactly("1 2025-07-01 RECEIVED", "1 2025-04-01 RECEIVED", "8 2025-04-01 RECEIVED");
        assertThat(list()).noneMatch(ReturnStatus::locked);
    }

    @Test
    void aReturnIsCheckedSubmittedAndReceivedAgainWhenAFigureChanges() {
        write(figure(COHORT, "1"));
        as(() -> returns.check(service, "1", Q1, Declared.COMPLETE));
        as(() -> returns.submit(service, "1", Q1, ""));
        assertThat(list()).extracting(ReturnStatus::state).containsExactly(ReturnState.SUBMITTED);
        write(figure(COHORT, "1"));
        assertThat(list()).extracting(ReturnStatus::state).containsExactly(ReturnState.SUBMITTED);
        write(figure(COHORT, "2"));
        assertThat(list()).extracting(ReturnStatus::state).containsExactly(ReturnState.RECEIVED);
    }

    @Test
    void whatWasNotCheckedIsNotSubmitted() {
        write(figure(COHORT, "1"));
        refused("figures.return.not-checked", () -> returns.submit(service, "1", Q1, ""));
    }

    @Test
    void theReturnsOfAQuarterAreCheckedAndSentTogether() {
        refused("figures.return.nothing-to-check", () -> returns.checkAll(service, Q1, seen(), Declared.COMPLETE));
        write(figure(COHORT, "1"), figure(EDUCATION_SENIOR, "1"), figure(Q2, COHORT, "1"));
        as(() -> returns.check(service, "1", Q1, Declared.COMPLETE));
        refused("figures.return.not-checked", () -> returns.submitAll(service, Q1, seen(), ""));
        assertThat(states(Q1)).containsExactly(ReturnState.CHECKED, ReturnState.RECEIVED);
        as(() -> returns.checkAll(service, Q1, seen(), Declared.COMPLETE));
        refused("figures.return.nothing-to-check", () -> returns.checkAll(service, Q1, seen(), Declared.COMPLETE));
        as(() -> returns.submitAll(service, Q1, seen(), ""));
        assertThat(states(Q1)).containsExactly(ReturnState.SUBMITTED, ReturnState.SUBMITTED);
        refused("figures.return.nothing-to-submit", () -> returns.submitAll(service, Q1, seen(), ""));
        assertThat(states(Q2)).containsExactly(ReturnState.RECEIVED);
    }

    @Test
    void whatIsLockedIsNeitherCheckedNorSent() {
        write(figure(COHORT, "1"), figure(EDUCATION_SENIOR, "1"));
        as(() -> returns.lock(service, "8", Q1, ""));
        as(() -> returns.checkAll(service, Q1, seen(), Declared.COMPLETE));
        as(() -> returns.submitAll(service, Q1, seen(), ""));
        assertThat(states(Q1)).containsExactly(ReturnState.SUBMITTED, ReturnState.RECEIVED);
    }

    private List<ReturnState> states(Period period) {
        return list().stream()
                .filter(status -> status.key().period().equals(period))
                .map(ReturnStatus::state)
                .toList();
    }

    @Test
    void aLockIsSetOnceAndLiftedOnce() {
        write(figure(COHORT, "1"));
        refused("figures.return.none", () -> returns.lock(service, "2", Q1, ""));
        refused("figures.return.not-locked", () -> returns.unlock(service, "1", Q1, "Asked by the board"));
        as(() -> returns.lock(service, "1", Q1, ""));
        refused("figures.return.already-locked", () -> returns.lock(service, "1", Q1, ""));
        refused("figures.return.already-locked", () -> returns.check(service, "1", Q1, Declared.COMPLETE));
        refused("figures.return.nothing-to-lock", () -> returns.lockAll(service, Q1, ""));
        assertThat(AsSystem.call("test", () -> returns.isLocked(service, "1", Q1)))
                .isTrue();
        as(() -> returns.unlock(service, "1", Q1, "Asked by the board"));
        assertThat(list()).noneMatch(ReturnStatus::locked);
    }

    @Test
    void aCitationStaysAndIsNotedOnce() {
        write(figure(COHORT, "1"), figure(EDUCATION_SENIOR, "1"));
        List<ObservationId> ids =
                AsSystem.call("test", () -> figures.current(service, List.of(COHORT, EDUCATION_SENIOR), Q1)).stream()
                        .map(Observation::id)
                        .toList();
        Ref paper = new Ref("paper", UUID.randomUUID());
        as(() -> citations.cite(service, paper, ids.subList(0, 1)));
        as(() -> citations.cite(service, paper, ids));
        assertThat(AsSystem.call("test", () -> citations.citedBy(service, ids)))
                .extracting(Citation::by)
                .containsExactly(paper, paper);
        write(figure(COHORT, "2"));
        assertThat(AsSystem.call("test", () -> citations.citedBy(service, ids.getFirst())))
                .hasSize(1);
    }

    @Test
    void aFigureOfAnotherServiceCannotBeCited() {
        ServiceId stranger = Services.create(jdbc);
        write(figure(COHORT, "1"));
        ObservationId id = AsSystem.call("test", () -> figures.current(service, List.of(COHORT), Q1))
                .getFirst()
                .id();
        assertThatThrownBy(() -> as(() -> citations.cite(stranger, new Ref("paper", UUID.randomUUID()), List.of(id))))
                .isInstanceOf(NotFoundException.class);
    }

    private void write(NewObservation... offered) {
        as(() -> figures.write(service, List.of(offered), Source.ofImport(UUID.randomUUID())));
    }

    private List<ReturnStatus> list() {
        return AsSystem.call("test", () -> returns.list(service));
    }

    private static void as(Runnable action) {
        AsSystem.run("test", action);
    }

    private static void refused(String key, Runnable action) {
        assertThatThrownBy(() -> as(action))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
