package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterboard.kpi.Figures.COHORT;
import static org.quarterboard.kpi.Figures.Q2;
import static org.quarterboard.kpi.Figures.SUITABLE;
import static org.quarterboard.kpi.Figures.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.StatementCounter;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class KnownIssueDbTest {

    private static final MeasureCode ONE = new MeasureCode("1");
    private static final Quarter QUARTER = new Quarter(2025, 1);
    private static final HealthAsked ASKED = HealthAsked.of(ONE, QUARTER);

    private final KnownIssueService issues;
    private final DataHealthService health;
    private final ObservationService figures;
    private final MeasureCatalogue catalogue;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private ServiceId service;

    @Autowired
    KnownIssueDbTest(
            KnownIssueService issues,
            DataHealthService health,
            ObservationService figures,
            MeasureCatalogue catalogue,
            TestPeople people,
            JdbcClient jdbc) {
        this.issues = issues;
        this.health = health;
        this.figures = figures;
        this.catalogue = catalogue;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aHeadOfServiceSignsIn() {
        service = Services.create(jdbc);
        signIn(Role.HEAD_OF_SERVICE);
    }

    @AfterEach
    void nothingStaysKnownNationally() {
        AsSystem.run(
                "test",
                () -> issues.national().stream()
                        .filter(KnownIssue::open)
                        .forEach(issue -> issues.resolveNational(issue.id())));
        people.signOut();
    }

    @Test
    void anIssueIsNotedTouchesItsFiguresAndIsResolvedOnce() {
        issues.note(service, draft(QUARTER, QUARTER, "  Some orders are counted twice. "));
        KnownIssue noted = own().getFirst();
        assertThat(noted.text()).isEqualTo("Some orders are counted twice.");
        assertThat(noted.notedBy()).isEqualTo("Test person");
        assertThat(noted.open()).isTrue();
        assertThat(of(ASKED).issues()).containsExactly(noted);
        assertThat(of(HealthAsked.of(ONE, QUARTER.next())).issues()).isEmpty();
        assertThat(of(HealthAsked.of(new MeasureCode("1a"), QUARTER)).issues()).isEmpty();

        issues.resolve(service, noted.id());
        assertThat(of(ASKED).issues()).isEmpty();
        assertThat(own().getFirst().resolvedBy()).isEqualTo("Test person");
        assertThatThrownBy(() -> issues.resolve(service, noted.id()))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("figures.issue.already-resolved"));
        assertThat(audited()).containsExactly("kpi.issue-noted", "kpi.issue-resolved");
    }

    @Test
    void aNationalIssueTouchesEveryServiceAndIsTheAdministratorsAlone() {
        AsSystem.run("test", () -> issues.noteNational(draft(QUARTER, null, "The national file counts too many.")));
        KnownIssue noted = of(ASKED).issues().getFirst();
        assertThat(noted.national()).isTrue();
        assertThat(of(HealthAsked.of(ONE, QUARTER.plus(20))).issues()).containsExactly(noted);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> issues.noteNational(draft(QUARTER, null, "Mine")));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> issues.resolveNational(noted.id()));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> issues.resolve(service, noted.id()));
        ServiceId other = Services.create(jdbc);
        assertThat(AsSystem.call("test", () -> health.one(other, ASKED))
                        .orElseThrow()
                        .issues())
                .containsExactly(noted);
    }

    @Test
    void anIssueOfAnotherServiceIsNeitherSeenNorResolved() {
        ServiceId other = Services.create(jdbc);
        AsSystem.run("test", () -> issues.note(other, draft(QUARTER, null, "Theirs")));
        KnownIssueId theirs =
                AsSystem.call("test", () -> issues.list(other)).getFirst().id();
        assertThat(own()).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> issues.resolve(service, theirs));
        assertThat(AsSystem.call("test", () -> issues.list(other)).getFirst().open())
                .isTrue();
    }

    @Test
    void whoOnlyBringsFiguresInReadsAndDoesNotNote() {
        issues.note(service, draft(QUARTER, null, "Wrong"));
        signIn(Role.DATA_OFFICER);
        assertThat(own()).hasSize(1);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> issues.note(service, draft(QUARTER, null, "Wrong")));
    }

    @Test
    void whatIsMissingOrRunsBackwardsIsRefused() {
        refused("figures.issue.no-text", draft(QUARTER, null, "   "));
        refused("figures.issue.no-text", draft(QUARTER, null, "x".repeat(IssueDraft.LONGEST_TEXT + 1)));
        refused("figures.issue.backwards", draft(QUARTER, QUARTER.previous(), "Wrong"));
        refused("figures.issue.no-measure", new IssueDraft(new MeasureCode("99"), QUARTER, null, "Wrong"));
        assertThat(own()).isEmpty();
    }

    @Test
    void healthFollowsWhatIsHeld() {
        assertThat(of(ASKED).marks())
                .containsExactly(HealthMark.NOT_RECEIVED, HealthMark.INCOMPLETE, HealthMark.DEFINITION_CHANGED);
        write(figure(COHORT, "12"));
        assertThat(of(ASKED).receipt()).isEqualTo(DataHealth.Receipt.PARTLY);
        write(Figures.gap(SUITABLE, Gap.NOT_RETURNED));
        assertThat(of(ASKED).receipt()).isEqualTo(DataHealth.Receipt.RECEIVED);
        assertThat(of(ASKED).complete()).isFalse();
        write(figure(SUITABLE, "0"), figure(Q2, COHORT, "3"), figure(Q2, SUITABLE, "3"));
        assertThat(of(ASKED).complete()).isTrue();
        assertThat(of(HealthAsked.of(ONE, Q2)).fine()).isTrue();
        assertThat(of(HealthAsked.of(ONE, new Quarter(2090, 1))).receipt()).isEqualTo(DataHealth.Receipt.NOT_EXPECTED);
        assertThat(of(HealthAsked.of(ONE, new Quarter(2020, 1))).receipt()).isEqualTo(DataHealth.Receipt.NOT_EXPECTED);
    }

    @Test
    void aWholePageIsAskedInTwoStatements() {
        List<HealthAsked> page = new ArrayList<>();
        for (Measure measure : catalogue.measures()) {
            QUARTER.plus(-8).run(12).forEach(quarter -> page.add(HealthAsked.of(measure.code(), quarter)));
        }
        List<Map<HealthAsked, DataHealth>> answer = new ArrayList<>();
        // The scope check reads who asks; as the portal's own work nothing but the figures is read.
        people.signOut();
        int statements = StatementCounter.count(() -> AsSystem.run("test", () -> answer.add(health.of(service, page))));
        assertThat(answer.getFirst().keySet()).containsExactlyInAnyOrderElementsOf(page);
        assertThat(statements).isEqualTo(2);
    }

    private List<KnownIssue> own() {
        return issues.list(service).stream().filter(issue -> !issue.national()).toList();
    }

    private DataHealth of(HealthAsked asked) {
        return Objects.requireNonNull(health.of(service, List.of(asked)).get(asked));
    }

    private void refused(String key, IssueDraft draft) {
        assertThatThrownBy(() -> issues.note(service, draft))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    private static IssueDraft draft(Quarter from, @Nullable Quarter to, String text) {
        return new IssueDraft(ONE, from, to, text);
    }

    private void signIn(Role role) {
        people.signIn(new Viewer.Grant(role, ScopeKind.SERVICE, service.value(), ""));
    }

    private void write(NewObservation... offered) {
        AsSystem.run("test", () -> figures.write(service, List.of(offered), Source.ofImport(UUID.randomUUID())));
    }

    private List<String> audited() {
        return jdbc.sql("SELECT action FROM audit_event WHERE service_id = ? AND action LIKE 'kpi.issue%' ORDER BY id")
                .param(service.value())
                .query(String.class)
                .list();
    }
}
