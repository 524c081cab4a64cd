package org.quarterboard.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.CitationService;
import org.quarterboard.kpi.Compared;
import org.quarterboard.kpi.Comparison;
import org.quarterboard.kpi.Declared;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.ReturnService;
import org.quarterboard.kpi.ReturnState;
import org.quarterboard.kpi.ReturnStatus;
import org.quarterboard.kpi.ReturnsSeen;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.Stream;
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

/** What a newer file leaves out, and the taking back of a file as a whole. */
@PortalTest
class ImportUndoDbTest {

    private static final Quarter QUARTER = new Quarter(2025, 2);
    private static final Period PERIOD = Period.of(QUARTER);
    private static final CellCode COHORT = new CellCode("1|v2|period||denominator");
    private static final CellCode SUITABLE = new CellCode("1|v2|end||numerator");
    private static final CellCode BED_AND_BREAKFAST =
            new CellCode("1b|v2|end|accommodation=bed-and-breakfast;suitability=unsuitable|count");

    private final ImportService imports;
    private final ObservationService figures;
    private final ReturnService returns;
    private final CitationService citations;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private String code;
    private ServiceId service;

    @Autowired
    ImportUndoDbTest(
            ImportService imports,
            ObservationService figures,
            ReturnService returns,
            CitationService citations,
            TestPeople people,
            JdbcClient jdbc) {
        this.imports = imports;
        this.figures = figures;
        this.returns = returns;
        this.citations = citations;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aHeadOfServiceSignsIn() {
        code = Services.code();
        service = Services.create(jdbc, code);
        signIn(Role.HEAD_OF_SERVICE);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void undoneNothingIsLeftOfTheOnlyFile() {
        UUID first = saved(file(12, 7));
        assertThat(imports.undo(service, first))
                .isEqualTo(NationalFile.cells(QUARTER).size());
        assertThat(current()).isEmpty();
        assertThat(item(first).state()).isEqualTo(ImportState.UNDONE);
        assertThat(item(first).undoneAt()).isNotNull();
        refused("imports.not-undoable", () -> imports.undo(service, first));
    }

    @Test
    void undoneTheFiguresBeforeStandAgainWithTheirOwnSourceAndRow() {
        UUID first = saved(file(12, 7));
        Observation before = current(SUITABLE);
        UUID second = saved(file(13, 9));
        assertThat(current(SUITABLE).value()).isEqualByComparingTo("9");
        assertThat(imports.undo(service, second)).isEqualTo(2);
        Observation again = current(SUITABLE);
        assertThat(again.value()).isEqualByComparingTo("7");
        assertThat(again.source()).isEqualTo(Source.ofImport(first));
        assertThat(again.sourceRow()).isEqualTo(before.sourceRow());
        assertThat(figures.one(service, again.id()).history()).hasSize(3);
        assertThat(current()).hasSameSizeAs(NationalFile.cells(QUARTER));
        assertThat(imports.undo(service, first))
                .isEqualTo(NationalFile.cells(QUARTER).size());
        assertThat(current()).isEmpty();
    }

    /** Saved, undone, saved again and undone again, with another file below: each time what stood before stands. */
    @Test
    void whatWasUndoneCanBeSavedAgainAndUndoneAgain() {
        UUID first = saved(file(12, 7));
        UUID second = saved(file(13, 9));
        imports.undo(service, second);
        imports.checkAgain(service, second);
        assertThat(item(second).state()).isEqualTo(ImportState.READY);
        assertThat(item(second).changed()).isEqualTo(2);
        imports.commit(service, second);
        assertThat(current(SUITABLE).value()).isEqualByComparingTo("9");
        imports.undo(service, second);
        assertThat(current(SUITABLE).value()).isEqualByComparingTo("7");
        // Without the file below, nothing is left to put back.
        imports.undo(service, first);
        imports.checkAgain(service, second);
        imports.commit(service, second);
        imports.undo(service, second);
        assertThat(current()).isEmpty();
    }

    @Test
    void whatWasChangedSinceMustBeUndoneFirst() {
        UUID first = saved(file(12, 7));
        UUID second = saved(file(13, 9));
        refused("imports.undo-later-first", () -> imports.undo(service, first));
        assertThat(item(first).state()).isEqualTo(ImportState.COMMITTED);
        imports.undo(service, second);
        imports.undo(service, first);
        assertThat(current()).isEmpty();
    }

    /** The later file states the same figures and so wrote none of them: they do not go with the earlier one. */
    @Test
    void aFigureThatALaterFileRepeatsStays() {
        UUID first = saved(file(12, 7));
        UUID second = saved(without("kpi10_rj_process", file(12, 7)));
        refused("imports.undo-later-first", () -> imports.undo(service, first));
        assertThat(current(SUITABLE).value()).isEqualByComparingTo("7");
        imports.undo(service, second);
        imports.undo(service, first);
        assertThat(current()).isEmpty();
    }

    @Test
    void aFigureTypedSinceIsNotTakenBackWithTheFile() {
        UUID first = saved(file(12, 7));
        type(SUITABLE, 8);
        refused("figures.undo.replaced-since", () -> imports.undo(service, first));
        assertThat(current(SUITABLE).value()).isEqualByComparingTo("8");
    }

    @Test
    void whatStandsInALockedReturnIsNotTakenBack() {
        UUID first = saved(file(12, 7));
        returns.lock(service, "1", PERIOD, "");
        refused("figures.locked", () -> imports.undo(service, first));
        assertThat(current()).hasSameSizeAs(NationalFile.cells(QUARTER));
        assertThat(item(first).state()).isEqualTo(ImportState.COMMITTED);
    }

    @Test
    void onlyWhoMayImportUndoes() {
        UUID first = saved(file(12, 7));
        people.signOut();
        signIn(Role.BOARD_MEMBER);
        assertThatThrownBy(() -> imports.undo(service, first)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> imports.checkAgain(service, first)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatANewerFileLeavesOutIsToldAndNoLongerReturned() {
        saved(file(12, 7));
        UUID second = upload(without("kpi1_total_suitable_end", file(12, 7)));
        ImportReport report = imports.find(service, second).report();
        assertThat(item(second).withdrawn()).isEqualTo(1);
        assertThat(report.lines().getFirst().withdrawn()).isEqualTo(1);
        assertThat(report.changes()).singleElement().satisfies(change -> {
            assertThat(change.cell()).isEqualTo(SUITABLE.value());
            assertThat(change.before()).isEqualTo("7");
            assertThat(change.after()).isEqualTo(Gap.NOT_RETURNED.name());
            assertThat(change.row()).isZero();
        });
        assertThat(codes(report)).contains("QB-IMP-007").doesNotContain("QB-IMP-008");
        assertThat(report.outcome(CheckStage.HELD)).isEqualTo(ImportReport.Outcome.LOOK);
        imports.commit(service, second);
        assertThat(current(SUITABLE).gap()).isEqualTo(Gap.NOT_RETURNED);
        imports.undo(service, second);
        assertThat(current(SUITABLE).value()).isEqualByComparingTo("7");
    }

    @Test
    void whatCameInBetweenAndIsLeftOutIsShownBeforeItFallsOut() {
        UUID full = upload(without("kpi1_total_suitable_end", file(12, 7)));
        saved(tidy("1", "end", "", "", "7"));
        refused("imports.changed-since", () -> imports.commit(service, full));
        assertThat(item(full).withdrawn()).isEqualTo(1);
        assertThat(current(SUITABLE).value()).isEqualByComparingTo("7");
        imports.commit(service, full);
        assertThat(current(SUITABLE).gap()).isEqualTo(Gap.NOT_RETURNED);
    }

    /** A file of single figures was checked beside a denominator that is another one when it is saved. */
    @Test
    void aDenominatorThatFellBetweenCheckAndSavingIsNotPassed() {
        saved(file(12, 7));
        UUID single = upload(tidy("1", "end", "", "", "12"));
        type(COHORT, 9);
        refused("imports.no-longer-sound", () -> imports.commit(service, single));
        assertThat(current(SUITABLE).value()).isEqualByComparingTo("7");
    }

    /** Of a return that was taken back as a whole nothing is left to check; it keeps nobody from sending the others. */
    @Test
    void aReturnThatWasTakenBackIsNeitherCheckedNorInTheWay() {
        saved(onlyKpi1(file(12, 7)));
        UUID others = saved(file(12, 7));
        imports.undo(service, others);
        ReturnsSeen seen = ReturnsSeen.of(returns.list(service));
        returns.checkAll(service, PERIOD, seen, Declared.COMPLETE);
        assertThat(returns.list(service))
                .allMatch(one -> one.key().kpi().equals("1") == (one.state() == ReturnState.CHECKED));
        returns.submitAll(service, PERIOD, ReturnsSeen.of(returns.list(service)), "");
        assertThat(ofKpi1().state()).isEqualTo(ReturnState.SUBMITTED);
    }

    /** A figure that came in after the check of the newer file is not overlooked: it is asked again under the lock. */
    @Test
    void whatCameInSinceTheCheckFallsOutAsWell() {
        saved(file(12, 7));
        Comparison written = figures.writeReturns(
                service,
                Map.of(
                        service,
                        List.of(new NewObservation(
                                PERIOD, COHORT, Stream.RETURNED, BigDecimal.valueOf(12), null, false, 2))),
                Set.of(COHORT, SUITABLE),
                false,
                Source.ofImport(UUID.randomUUID()));
        assertThat(written.figures())
                .extracting(figure -> figure.offered().cell(), Compared::effect)
                .containsExactly(tuple(COHORT, Compared.Effect.UNCHANGED), tuple(SUITABLE, Compared.Effect.WITHDRAWN));
        assertThat(current(SUITABLE).gap()).isEqualTo(Gap.NOT_RETURNED);
    }

    /** A wrong file that came in time does not make the right one punctual. */
    @Test
    void aReturnStandsSinceTheFirstFigureThatWasNotTakenBack() {
        UUID first = saved(file(12, 7));
        UUID second = saved(file(13, 7));
        Instant begun = ofKpi1().receivedAt();
        assertThat(ofKpi1().standsSince()).isEqualTo(begun);
        imports.undo(service, second);
        assertThat(ofKpi1().standsSince()).isEqualTo(begun);
        imports.undo(service, first);
        assertThat(ofKpi1().standsSince()).isNull();
        saved(tidy("1", "end", "", "", "", "n"));
        assertThat(ofKpi1().standsSince()).as("not returned is no figure").isNull();
        saved(file(14, 7));
        assertThat(ofKpi1().standsSince()).isAfter(begun);
        assertThat(ofKpi1().receivedAt()).isEqualTo(begun);
        Instant again = ofKpi1().standsSince();
        assertThat(again).isNotNull();
        saved(file(15, 7));
        assertThat(ofKpi1().standsSince()).isEqualTo(again);
    }

    private ReturnStatus ofKpi1() {
        return returns.list(service).stream()
                .filter(status -> status.key().kpi().equals("1"))
                .findFirst()
                .orElseThrow();
    }

    /** A layout that cannot say a thing does not unsay it; neither does a file that is silent on the whole KPI. */
    @Test
    void silenceOfALayoutOrOfAFileOnAKpiTakesNothingAway() {
        saved(file(12, 7));
        type(BED_AND_BREAKFAST, 2);
        UUID onlyKpi1 = upload(onlyKpi1(file(12, 8)));
        assertThat(item(onlyKpi1).withdrawn()).isZero();
        assertThat(item(onlyKpi1).changed()).isEqualTo(1);
        imports.commit(service, onlyKpi1);
        assertThat(current(BED_AND_BREAKFAST).value()).isEqualByComparingTo("2");
    }

    @Test
    void aTidyFileSaysWhatItSaysAndNoMore() {
        saved(file(12, 7));
        UUID second = upload(tidy("1", "end", "", "", "8"));
        assertThat(item(second).changed()).isEqualTo(1);
        assertThat(item(second).withdrawn()).isZero();
    }

    @Test
    void changesOfASubmittedReturnAndOfAPrintedFigureAreNamed() {
        saved(file(12, 7));
        returns.check(service, "1", PERIOD, Declared.COMPLETE);
        returns.submit(service, "1", PERIOD, "");
        Ref paper = new Ref("paper", UUID.randomUUID());
        citations.cite(service, paper, List.of(current(SUITABLE).id()));
        ImportReport report = imports.find(service, upload(file(12, 8))).report();
        assertThat(codes(report)).contains("QB-IMP-008", "QB-IMP-009", "QB-IMP-010");
        assertThat(report.printed()).singleElement().satisfies(pack -> {
            assertThat(pack.ref()).isEqualTo(paper.toString());
            assertThat(pack.service()).isEqualTo(code);
            assertThat(pack.figures()).isEqualTo(1);
        });
    }

    /** The national layout has no word for why a figure is missing: its silence unsays no reason. */
    @Test
    void anHonestGapStaysWhereTheNationalLayoutIsSilent() {
        saved(file(12, 7));
        saved(tidy("1", "end", "", "", "x"));
        assertThat(current(SUITABLE).gap()).isEqualTo(Gap.UNAVAILABLE);
        UUID again = upload(without("kpi1_total_suitable_end", file(12, 7)));
        assertThat(item(again).withdrawn()).isZero();
    }

    /** A file of single figures is checked against those that are held beside them. */
    @Test
    void aNumeratorAboveTheDenominatorThatIsHeldIsRefused() {
        saved(file(12, 7));
        UUID above = upload(tidy("1", "end", "", "", "50"));
        assertThat(item(above).state()).isEqualTo(ImportState.REFUSED);
        assertThat(imports.find(service, above).report().findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("QB-LAY-024");
            assertThat(finding.row()).isEqualTo(2);
            assertThat(finding.column()).isEqualTo("numerator");
            assertThat(finding.expected()).isEqualTo("12");
        });
        assertThat(item(upload(tidy("1", "end", "", "", "12"))).state()).isEqualTo(ImportState.READY);
    }

    private static Set<String> codes(ImportReport report) {
        return report.findings().stream().map(ReportFinding::code).collect(Collectors.toSet());
    }

    private void type(CellCode cell, long value) {
        figures.write(
                service,
                List.of(new NewObservation(PERIOD, cell, Stream.RETURNED, BigDecimal.valueOf(value), null, false, 0)),
                Source.typed(UUID.randomUUID(), "Counted again"));
    }

    private byte[] tidy(String measure, String stage, String topic, String item, String numerator) {
        return tidy(measure, stage, topic, item, numerator, "");
    }

    private byte[] tidy(String measure, String stage, String topic, String item, String numerator, String gap) {
        return """
                time_period,time_identifier,service_code,kpi,measure,stage,breakdown_topic,breakdown,numerator,\
                denominator,count,gap,status
                202526,Financial year Q2,%s,,%s,%s,%s,%s,%s,,,%s,final
                """.formatted(code, measure, stage, topic, item, numerator, gap).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] without(String row, byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains("," + row + ","))
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] onlyKpi1(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("yjs_name") || line.contains(",KPI 1,"))
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] file(long cohort, long suitable) {
        return NationalFile.zeros(code, QUARTER, Map.of(COHORT, cohort, SUITABLE, suitable));
    }

    private UUID upload(byte[] bytes) {
        return imports.upload(service, "figures.csv", bytes).uuid();
    }

    private UUID saved(byte[] bytes) {
        UUID uuid = upload(bytes);
        imports.commit(service, uuid);
        return uuid;
    }

    private ImportItem item(UUID uuid) {
        return imports.find(service, uuid).item();
    }

    private List<Observation> current() {
        return figures.current(service, NationalFile.cells(QUARTER), PERIOD);
    }

    private Observation current(CellCode cell) {
        return figures.current(service, Set.of(cell), PERIOD).getFirst();
    }

    private void signIn(Role role) {
        people.signIn(new Viewer.Grant(role, ScopeKind.SERVICE, service.value(), ""));
    }

    private static void refused(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
