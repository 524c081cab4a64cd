package org.quarterboard.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.ingest.format.Finding;
import org.quarterboard.ingest.format.FindingCode;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Citation;
import org.quarterboard.kpi.CitationService;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.Lineage;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.ReturnService;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.SourceKind;
import org.quarterboard.kpi.Stream;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class TypedFigureServiceDbTest {

    private static final Period Q2 = Period.of(new Quarter(2025, 2));
    private static final CellCode SUITABLE = new CellCode("1|v2|end||numerator");
    private static final CellCode COHORT = new CellCode("1|v2|period||denominator");
    private static final CellCode TOTAL = new CellCode("8|v1|period||count");
    private static final CellCode POLICE = new CellCode("8a|v1|period|sector=police|count");

    private final TypedFigureService typed;
    private final ObservationService figures;
    private final CitationService citations;
    private final ReturnService returns;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private ServiceId service;

    @Autowired
    TypedFigureServiceDbTest(
            TypedFigureService typed,
            ObservationService figures,
            CitationService citations,
            ReturnService returns,
            TestPeople people,
            JdbcClient jdbc) {
        this.typed = typed;
        this.figures = figures;
        this.citations = citations;
        this.returns = returns;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aDataOfficerSignsIn() {
        service = Services.create(jdbc);
        signIn(Role.DATA_OFFICER, service);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void theChangeIsShownAndSavedWithWhoAndWhy() {
        hold(SUITABLE, 12);
        hold(COHORT, 30);
        Ref paper = new Ref("paper", UUID.randomUUID());
        ObservationId before = held(SUITABLE);
        AsSystem.run("test", () -> citations.cite(service, paper, List.of(before)));

        TypedFigure figure = figure(SUITABLE, 13, "Counted one order twice");
        TypedPreview preview = typed.preview(service, figure);
        assertThat(preview.refused()).isFalse();
        assertThat(preview.doubtful()).isFalse();
        assertThat(preview.held().orElseThrow().figure().id()).isEqualTo(before);
        assertThat(preview.citations()).extracting(Citation::by).containsExactly(paper);
        FigureEffect own = preview.effects().getFirst();
        assertThat(own.measure().value()).isEqualTo("1");
        assertThat(own.before()).isEqualTo(new FigureEffect.Side(number(12), number(30)));
        assertThat(own.after()).isEqualTo(new FigureEffect.Side(number(13), number(30)));
        assertThat(held(SUITABLE)).as("a preview writes nothing").isEqualTo(before);

        ObservationId id = typed.save(service, figure, preview.basis(), false);
        Lineage lineage = figures.one(service, id);
        assertThat(lineage.figure().value()).isEqualByComparingTo("13");
        assertThat(lineage.figure().source().kind()).isEqualTo(SourceKind.PERSON);
        assertThat(lineage.figure().source().reason()).isEqualTo("Counted one order twice");
        assertThat(lineage.origin().who()).isEqualTo("Test person");
        assertThat(lineage.history())
                .extracting(step -> step.figure().source().kind())
                .containsExactly(SourceKind.PERSON, SourceKind.IMPORT);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'kpi.figures-written' AND service_id = ?"
                                + " AND subject = ?")
                        .params(
                                service.value(),
                                "person:" + lineage.figure().source().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aGapWithItsLetterTakesThePlaceOfAValue() {
        hold(COHORT, 30);
        TypedFigure gap = new TypedFigure(Q2, COHORT, null, Gap.UNAVAILABLE, true, "The system was changed");
        ObservationId id = typed.save(service, gap, typed.preview(service, gap).basis(), false);
        assertThat(figures.one(service, id).figure())
                .extracting(one -> one.gap(), one -> one.value(), one -> one.provisional())
                .containsExactly(Gap.UNAVAILABLE, null, true);
    }

    @Test
    void whatAFileIsRefusedForATypedFigureIsToo() {
        hold(COHORT, 30);
        TypedFigure tooMany = figure(SUITABLE, 31, "A guess");
        TypedPreview preview = typed.preview(service, tooMany);
        assertThat(preview.refused()).isTrue();
        assertThat(preview.findings()).extracting(Finding::kind).containsExactly(FindingCode.ABOVE_DENOMINATOR);
        assertThatThrownBy(() -> typed.save(service, tooMany, preview.basis(), true))
                .extracting(problem -> ((UserFacingException) problem).messageKey())
                .isEqualTo("typed.refused");
        assertThat(figures.current(service, List.of(SUITABLE), Q2)).isEmpty();
    }

    @Test
    void whatIsDoubtfulIsSavedOnlyOnceSomebodyHasLookedAtIt() {
        hold(new CellCode("4c|v2|during|intervention=advice;take-up=offered|numerator"), 3);
        CellCode attending = new CellCode("4c|v2|during|intervention=advice;take-up=attending|numerator");
        TypedFigure more = figure(attending, 4, "Taken up during the order");
        TypedPreview preview = typed.preview(service, more);
        assertThat(preview.doubtful()).isTrue();
        assertThat(preview.findings()).extracting(Finding::kind).contains(FindingCode.ATTENDING_ABOVE_OFFERED);
        assertThatThrownBy(() -> typed.save(service, more, preview.basis(), false))
                .extracting(problem -> ((UserFacingException) problem).messageKey())
                .isEqualTo("typed.look-first");
        assertThat(figures.current(service, List.of(attending), Q2)).isEmpty();
        typed.save(service, more, preview.basis(), true);
        assertThat(held(attending)).isNotNull();
    }

    @Test
    void aSectorTakesTheTotalOfItsReturnAlong() {
        List<NewObservation> file = new ArrayList<>();
        for (String sector : List.of("childrens-social-care", "education", "probation", "health")) {
            file.add(returned(new CellCode("8a|v1|period|sector=" + sector + "|count"), 1));
        }
        file.add(returned(POLICE, 0));
        file.add(returned(TOTAL, 4));
        write(file);
        TypedFigure came = figure(POLICE, 1, "The superintendent came late");
        TypedPreview preview = typed.preview(service, came);
        assertThat(preview.findings()).isEmpty();
        assertThat(preview.figures())
                .extracting(one -> one.offered().cell(), one -> one.offered().value())
                .containsExactly(tuple(POLICE, number(1)), tuple(TOTAL, number(5)));
        typed.save(service, came, preview.basis(), false);
        assertThat(figures.current(service, List.of(TOTAL), Q2).getFirst().value())
                .isEqualByComparingTo("5");
    }

    @Test
    void aFigureThatHasChangedSinceIsNotOverwritten() {
        hold(COHORT, 30);
        TypedFigure figure = figure(COHORT, 31, "One more");
        String basis = typed.preview(service, figure).basis();
        hold(COHORT, 40);
        assertThatThrownBy(() -> typed.save(service, figure, basis, false))
                .extracting(problem -> ((UserFacingException) problem).messageKey())
                .isEqualTo("typed.changed-since");
        assertThat(figures.current(service, List.of(COHORT), Q2).getFirst().value())
                .isEqualByComparingTo("40");
    }

    @Test
    void aLockedReturnRefusesAndTheSameFigureWritesNothing() {
        hold(COHORT, 30);
        TypedFigure same = figure(COHORT, 30, "The same");
        TypedPreview unchanged = typed.preview(service, same);
        assertThat(unchanged.unchanged()).isTrue();
        assertThatThrownBy(() -> typed.save(service, same, unchanged.basis(), false))
                .extracting(problem -> ((UserFacingException) problem).messageKey())
                .isEqualTo("typed.unchanged");
        AsSystem.run("test", () -> returns.lock(service, "1", Q2, ""));
        TypedFigure figure = figure(COHORT, 31, "One more");
        TypedPreview preview = typed.preview(service, figure);
        assertThat(preview.locked()).isTrue();
        assertThatThrownBy(() -> typed.save(service, figure, preview.basis(), false))
                .extracting(problem -> ((UserFacingException) problem).messageKey())
                .isEqualTo("figures.locked");
    }

    @Test
    void onlyFiguresOfTheDefinitionWithAReasonAreTaken() {
        assertRefused(figure(new CellCode("1|v1|end||numerator"), 1, "Old"), "typed.no-such-figure");
        assertRefused(figure(SUITABLE, 1, "  "), "typed.error.reason");
        assertRefused(figure(SUITABLE, 1, "x".repeat(501)), "typed.error.reason-long");
        assertRefused(figure(SUITABLE, -1, "Below zero"), "typed.error.number");
        assertRefused(new TypedFigure(Q2, SUITABLE, new BigDecimal("1.5"), null, false, "Half"), "typed.error.number");
        assertRefused(new TypedFigure(Q2, SUITABLE, null, null, false, "Nothing"), "typed.error.value");
        assertRefused(
                new TypedFigure(Period.of(new Quarter(2090, 1)), SUITABLE, number(1), null, false, "Early"),
                "typed.no-such-figure");
    }

    @Test
    void figuresOfAnotherServiceCannotBeTyped() {
        ServiceId other = Services.create(jdbc);
        assertThatThrownBy(() -> typed.preview(other, figure(COHORT, 1, "Not mine")))
                .isInstanceOf(NotFoundException.class);
        signIn(Role.BOARD_MEMBER, service);
        assertThatThrownBy(() -> typed.save(service, figure(COHORT, 1, "Not my work"), "", false))
                .isInstanceOf(NotFoundException.class);
    }

    private void assertRefused(TypedFigure figure, String key) {
        assertThatThrownBy(() -> typed.preview(service, figure))
                .extracting(problem -> ((UserFacingException) problem).messageKey())
                .isEqualTo(key);
    }

    private void signIn(Role role, ServiceId at) {
        people.signIn(new Viewer.Grant(role, ScopeKind.SERVICE, at.value(), ""));
    }

    private void hold(CellCode cell, int value) {
        write(List.of(returned(cell, value)));
    }

    private void write(List<NewObservation> offered) {
        AsSystem.run("test", () -> figures.write(service, offered, Source.ofImport(UUID.randomUUID())));
    }

    private ObservationId held(CellCode cell) {
        return figures.current(service, List.of(cell), Q2).getFirst().id();
    }

    private static NewObservation returned(CellCode cell, int value) {
        return new NewObservation(Q2, cell, Stream.RETURNED, number(value), null, false, 2);
    }

    private static TypedFigure figure(CellCode cell, int value, String reason) {
        return new TypedFigure(Q2, cell, number(value), null, false, reason);
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
