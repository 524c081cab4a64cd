package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterboard.kpi.Figures.COHORT;
import static org.quarterboard.kpi.Figures.EDUCATION_SENIOR;
import static org.quarterboard.kpi.Figures.Q1;
import static org.quarterboard.kpi.Figures.SUITABLE;
import static org.quarterboard.kpi.Figures.figure;
import static org.quarterboard.kpi.Figures.gap;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** April to June 2025, whose returns are due on 31 July, as the calendar has them on different days. */
@PortalTest
class ReturnCalendarDbTest {

    private static final Quarter QUARTER = new Quarter(2025, 1);
    private static final LocalDate DUE = LocalDate.of(2025, 7, 31);

    private final ObservationService figures;
    private final ReturnService returns;
    private final ReturnCalendarService calendars;
    private final ReturnDeadlineService deadlines;
    private final KpiReturnRepository repository;
    private final ReturnFigures counts;
    private final ReturnHistory history;
    private final DeadlineStore store;
    private final ReturnsThen then;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private ServiceId service;

    @Autowired
    ReturnCalendarDbTest(
            ObservationService figures,
            ReturnService returns,
            ReturnCalendarService calendars,
            ReturnDeadlineService deadlines,
            KpiReturnRepository repository,
            ReturnFigures counts,
            ReturnHistory history,
            DeadlineStore store,
            ReturnsThen then,
            AuditTrail audit,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.figures = figures;
        this.returns = returns;
        this.calendars = calendars;
        this.deadlines = deadlines;
        this.repository = repository;
        this.counts = counts;
        this.history = history;
        this.store = store;
        this.then = then;
        this.audit = audit;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aServiceThatReturnsHereFromTheQuarterOn() {
        service = Services.create(jdbc);
        as(() -> deadlines.arrange(service, ReturnKind.TEMPLATE, QUARTER, QUARTER));
    }

    @Test
    void aReturnIsNotDueThenExpectedThenLate() {
        assertThat(standing("1", QUARTER.end()).progress()).isEqualTo(ReturnProgress.NOT_DUE);
        assertThat(standing("1", DUE))
                .extracting(ReturnStanding::progress, ReturnStanding::late)
                .containsExactly(ReturnProgress.EXPECTED, false);
        assertThat(standing("1", DUE.plusDays(1)).late()).isTrue();
        assertThat(standing("8", DUE.plusDays(1)).late()).isFalse();
        ReturnCalendar.Line line = line(DUE.minusDays(6));
        assertThat(line.due()).isEqualTo(DUE);
        assertThat(line.daysLeft()).isEqualTo(6);
        assertThat(line.missing()).containsExactly("1", "2", "3", "4", "5", "6", "7", "9", "10");
    }

    @Test
    void whatCameInAfterTheDayIsReceivedLateAndWhatWasSentIsNotLateAnyMore() {
        write(figure(COHORT, "5"));
        assertThat(standing("1", DUE.plusDays(9)))
                .extracting(ReturnStanding::progress, ReturnStanding::late, ReturnStanding::receivedLate)
                .containsExactly(ReturnProgress.RECEIVED, true, true);
        as(() -> returns.check(service, "1", Q1, Declared.COMPLETE));
        as(() -> returns.submit(service, "1", Q1, "By the template"));
        write(figure(COHORT, "6"));
        assertThat(standing("1", DUE.plusDays(9)))
                .extracting(ReturnStanding::progress, ReturnStanding::late, ReturnStanding::submissions)
                .containsExactly(ReturnProgress.RECEIVED, false, 1);
    }

    @Test
    void aReturnOfWhichEveryFigureWasTakenBackIsExpectedAgain() {
        write(figure(COHORT, "5"), gap(SUITABLE, Gap.SUPPRESSED), figure(EDUCATION_SENIOR, "1"));
        assertThat(AsSystem.call("test", () -> calendars.figures(service)))
                .isEqualTo(Map.of(new ReturnKey(service, "1", Q1), 2, new ReturnKey(service, "8", Q1), 1));
        jdbc.sql(
                        "UPDATE observation SET superseded_at = UTC_TIMESTAMP(6) WHERE service_id = ? AND source_row IN (2, 3)")
                .param(service.value())
                .update();
        assertThat(AsSystem.call("test", () -> calendars.figures(service)).values())
                .containsOnly(0);
        assertThat(standing("1", DUE).progress()).isEqualTo(ReturnProgress.EXPECTED);
        assertThat(standing("8", DUE).progress()).isEqualTo(ReturnProgress.ELSEWHERE);
    }

    @Test
    void anotherDayIsAgreedOnForwardAndHoldsForItsQuarterAlone() {
        LocalDate agreed = DUE.plusDays(14);
        ReturnDeadlineService inTime = on(DUE.minusDays(2));
        refused("calendar.error.before-rule", () -> inTime.extend(service, QUARTER, DUE.minusDays(1), "Sooner"));
        refused("calendar.error.past", () -> on(agreed).extend(service, QUARTER, DUE, "Too late"));
        refused("calendar.error.reason", () -> inTime.extend(service, QUARTER, agreed, " "));
        transact(() -> inTime.extend(service, QUARTER, agreed, "New case system, agreed by mail"));
        assertThat(standing("1", agreed).late()).isFalse();
        assertThat(standing("1", agreed.plusDays(1)).late()).isTrue();
        assertThat(line(agreed).extension()).map(Extension::reason).contains("New case system, agreed by mail");
        assertThat(calendar(agreed).of(QUARTER.next()).orElseThrow().due()).isEqualTo(LocalDate.of(2025, 10, 31));
        assertThat(audited("kpi.return-extended")).singleElement().asString().contains("New case system");
    }

    @Test
    void aRuleBeginsWithTheQuarterThatRuns() {
        ReturnDeadlineService inSummer = on(LocalDate.of(2025, 8, 15));
        refused("calendar.error.days", () -> inSummer.setRule(List.of(1, 2, 3)));
        transaction.executeWithoutResult(status -> {
            as(() -> inSummer.setRule(List.of(10, 11, 12, 13)));
            DeadlineRule newest = AsSystem.call("test", inSummer::rules).getFirst();
            assertThat(newest.from()).isEqualTo(new Quarter(2025, 2));
            assertThat(line(DUE).due()).isEqualTo(DUE);
            assertThat(calendar(LocalDate.of(2025, 8, 15))
                            .of(new Quarter(2025, 2))
                            .orElseThrow()
                            .due())
                    .isEqualTo(LocalDate.of(2025, 10, 11));
            status.setRollbackOnly();
        });
    }

    @Test
    void historyIsShownAndNotAskedFor() {
        ServiceId begins = Services.create(jdbc);
        ReturnCalendar nothing = AsSystem.call("test", () -> calendar(begins, DUE));
        assertThat(nothing.begun()).isFalse();
        assertThat(nothing.quarters())
                .extracting(ReturnCalendar.Line::quarter)
                .containsExactly(new Quarter(2025, 2), QUARTER);
        as(() -> figures.write(begins, List.of(figure(COHORT, "1")), Source.ofImport(UUID.randomUUID())));
        ReturnCalendar.Line line = AsSystem.call("test", () -> calendar(begins, LocalDate.of(2025, 12, 1)))
                .of(QUARTER)
                .orElseThrow();
        assertThat(line.late()).isFalse();
        assertThat(line.outstanding()).isFalse();
        assertThat(line.missing()).isEmpty();
        assertThat(line.returns().get(1).progress()).isEqualTo(ReturnProgress.NOT_FOLLOWED);
    }

    @Test
    void aSubmissionShowsWhatWasSentAndWhatHasChangedSince() {
        write(figure(COHORT, "12"), figure(SUITABLE, "9"));
        as(() -> returns.check(service, "1", Q1, Declared.incomplete("No types of accommodation yet")));
        as(() -> returns.submit(service, "1", Q1, "By the template"));
        as(() -> returns.lock(service, "1", Q1, "Sent"));
        as(() -> returns.unlock(service, "1", Q1, "A child was counted twice"));
        write(figure(COHORT, "14"));
        as(() -> returns.check(service, "1", Q1, Declared.COMPLETE));
        as(() -> returns.submit(service, "1", Q1, ""));

        QuarterReturns.One now = AsSystem.call("test", () -> calendars.quarter(service, QUARTER))
                .of("1")
                .orElseThrow();
        assertThat(now.submissions()).extracting(Submission::number).containsExactly(1, 2);
        assertThat(now.submissions()).allMatch(sent -> DUE.equals(sent.due()));
        assertThat(now.locks()).extracting(LockStep::locked).containsExactly(true, false);
        assertThat(now.locks().getLast().reason()).isEqualTo("A child was counted twice");
        assertThat(now.declared()).map(Declaration::complete).contains(true);
        assertThat(now.since()).isEmpty();

        Instant first = now.submissions().getFirst().at();
        QuarterReturns.One sent = AsSystem.call("test", () -> calendars.quarterAt(service, QUARTER, first))
                .of("1")
                .orElseThrow();
        assertThat(sent.standing().progress()).isEqualTo(ReturnProgress.SUBMITTED);
        assertThat(sent.standing().locked()).isFalse();
        assertThat(sent.submissions()).hasSize(1);
        assertThat(sent.declared()).map(Declaration::reason).contains("No types of accommodation yet");
        assertThat(sent.measured().answered()).isEqualTo(2);
        assertThat(sent.since()).singleElement().satisfies(change -> {
            assertThat(change.cell()).isEqualTo(COHORT);
            assertThat(value(change.then())).isEqualTo("12");
            assertThat(value(change.now())).isEqualTo("14");
        });
        assertThat(sent.figures())
                .isEqualTo(AsSystem.call("test", () -> figures.asOf(service, List.of(COHORT, SUITABLE), first)));
        QuarterReturns.One before = AsSystem.call("test", () -> calendars.quarterOn(service, QUARTER, DUE))
                .of("1")
                .orElseThrow();
        assertThat(before.figures()).isEmpty();
        assertThat(before.submissions()).isEmpty();
        assertThat(before.since()).hasSize(2);
    }

    @Test
    void whatIsDoneWithAReturnIsKeptWithItsReasonAndNeedsOne() {
        write(figure(COHORT, "1"));
        refused("figures.return.why-incomplete", () -> returns.check(service, "1", Q1, Declared.incomplete(" ")));
        as(() -> returns.lock(service, "1", Q1, ""));
        refused("figures.return.why-unlocked", () -> returns.unlock(service, "1", Q1, " "));
        refused("figures.return.why-unlocked", () -> returns.unlockAll(service, Q1, ""));
        refused("figures.return.note", () -> returns.lock(service, "1", Q1, "x".repeat(501)));
        as(() -> returns.unlockAll(service, Q1, "The board asked"));
        assertThat(audited("kpi.return-unlocked")).singleElement().asString().contains("The board asked");
    }

    @Test
    void quartersWithoutReturnsAreNotThere() {
        refused("calendar.error.no-return", () -> calendars.quarter(service, new Quarter(2022, 4)));
        refused("calendar.error.no-return", () -> calendars.quarter(service, new Quarter(2090, 1)));
        refused(
                "calendar.error.from",
                () -> deadlines.arrange(service, ReturnKind.TEMPLATE, QUARTER, new Quarter(2090, 1)));
    }

    private static String value(Optional<Observation> figure) {
        return figure.flatMap(Observation::figure)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    private List<String> audited(String action) {
        return jdbc.sql("SELECT details FROM audit_event WHERE service_id = ? AND action = ?")
                .params(service.value(), action)
                .query(String.class)
                .list();
    }

    private ReturnStanding standing(String kpi, LocalDate day) {
        return line(day).returns().get(ReturnCalendar.KPIS.indexOf(kpi));
    }

    private ReturnCalendar.Line line(LocalDate day) {
        return calendar(day).of(QUARTER).orElseThrow();
    }

    private ReturnCalendar calendar(LocalDate day) {
        return AsSystem.call("test", () -> calendar(service, day));
    }

    private ReturnCalendar calendar(ServiceId of, LocalDate day) {
        return new ReturnCalendarService(repository, counts, history, store, then, noonOf(day)).calendar(of);
    }

    private ReturnDeadlineService on(LocalDate day) {
        return new ReturnDeadlineService(store, audit, noonOf(day));
    }

    private static Today noonOf(LocalDate day) {
        return new Today(
                Clock.fixed(day.atTime(LocalTime.NOON).atZone(Formats.LONDON).toInstant(), Formats.LONDON));
    }

    private void write(NewObservation... offered) {
        as(() -> figures.write(service, List.of(offered), Source.ofImport(UUID.randomUUID())));
    }

    private void transact(Runnable action) {
        as(() -> transaction.executeWithoutResult(status -> action.run()));
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
