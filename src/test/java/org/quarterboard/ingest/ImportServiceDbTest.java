package org.quarterboard.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.ingest.format.Severity;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Lineage;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.ReturnService;
import org.quarterboard.kpi.SourceKind;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ImportServiceDbTest {

    private static final Quarter QUARTER = new Quarter(2025, 2);
    private static final Period PERIOD = Period.of(QUARTER);
    private static final CellCode COHORT = new CellCode("1|v2|period||denominator");
    private static final CellCode SUITABLE = new CellCode("1|v2|end||numerator");

    private final ImportService imports;
    private final ObservationService figures;
    private final ReturnService returns;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private String code;
    private ServiceId service;

    @Autowired
    ImportServiceDbTest(
            ImportService imports,
            ObservationService figures,
            ReturnService returns,
            TestPeople people,
            JdbcClient jdbc) {
        this.imports = imports;
        this.figures = figures;
        this.returns = returns;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aHeadOfServiceSignsIn() {
        code = Services.code();
        service = Services.create(jdbc, code);
        signIn(Role.HEAD_OF_SERVICE, service);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aCheckedFileWritesNothingBeforeItIsSaved() {
        UUID uuid = upload(file(12, 7));
        ImportDetails details = imports.find(service, uuid);
        assertThat(details.item().state()).isEqualTo(ImportState.READY);
        assertThat(details.item().layout()).isEqualTo(ImportLayout.LONG);
        int cells = NationalFile.cells(QUARTER).size();
        assertThat(details.report().lines()).containsExactly(new QuarterLine(code, PERIOD, cells, 0, 0));
        assertThat(details.item().decides()).isTrue();
        assertThat(observations()).isZero();
        assertThat(returns.list(service)).isEmpty();
    }

    @Test
    void aSavedFileIsThereAsAWholeWithItsLineage() {
        byte[] bytes = file(12, 7);
        UUID uuid = upload(bytes);
        ImportDetails saved = imports.commit(service, uuid);
        assertThat(saved.item().state()).isEqualTo(ImportState.COMMITTED);
        assertThat(observations()).isEqualTo(NationalFile.cells(QUARTER).size());
        assertThat(returns.list(service)).hasSize(10);

        Observation suitable = current(SUITABLE);
        assertThat(suitable.value()).isEqualByComparingTo("7");
        Lineage lineage = figures.one(service, suitable.id());
        assertThat(lineage.figure().source().kind()).isEqualTo(SourceKind.IMPORT);
        assertThat(lineage.origin().title()).isEqualTo("figures.csv");
        assertThat(lineage.origin().who()).isEqualTo("Test person");
        assertThat(lineage.origin().path()).isEqualTo("service/" + code + "/imports/" + uuid);
        String line = new String(bytes, StandardCharsets.UTF_8).split("\r\n")[suitable.sourceRow() - 1];
        assertThat(line).contains("kpi1_total_suitable_end").contains(",7,");
        assertThat(imports.file(service, uuid).bytes()).isEqualTo(bytes);
    }

    @Test
    void aLaterFileShowsWhatItChangesOldAndNew() {
        imports.commit(service, upload(file(12, 7)));
        UUID second = upload(file(12, 8));
        ImportReport report = imports.find(service, second).report();
        assertThat(report.changes())
                .filteredOn(change -> change.cell().equals(SUITABLE.value()))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).isEqualTo("7");
                    assertThat(change.after()).isEqualTo("8");
                    assertThat(change.service()).isEqualTo(code);
                    assertThat(change.period()).isEqualTo(PERIOD);
                });
        int cells = NationalFile.cells(QUARTER).size();
        assertThat(report.lines()).containsExactly(new QuarterLine(code, PERIOD, 0, 1, cells - 1));
        assertThat(report.measures()).anySatisfy(line -> {
            assertThat(line.measure()).isEqualTo("1");
            assertThat(line.changed()).isEqualTo(1);
        });
        imports.commit(service, second);
        assertThat(current(SUITABLE).value()).isEqualByComparingTo("8");
        assertThat(figures.one(service, current(SUITABLE).id()).history()).hasSize(2);
    }

    @Test
    void theSameFileTwiceIsRecognisedAndChangesNothing() {
        byte[] bytes = file(12, 7);
        UUID first = upload(bytes);
        imports.commit(service, first);
        long before = observations();
        UploadResult again = imports.upload(service, "another name.csv", bytes);
        assertThat(again).isEqualTo(new UploadResult(first, true));
        assertThat(imports.list(service)).hasSize(1);
        assertThat(observations()).isEqualTo(before);
        refused("imports.already-saved", () -> imports.commit(service, first));
    }

    @Test
    void theSameFileCheckedTwiceIsSavedOnce() {
        byte[] bytes = file(12, 7);
        UUID first = upload(bytes);
        UUID second = upload(bytes);
        imports.commit(service, first);
        refused("imports.same-file-saved", () -> imports.commit(service, second));
    }

    @Test
    void aServiceOfSomebodyElseAndOneThatIsNotThereAreToldInTheSameWords() {
        String strangers = Services.code();
        Services.create(jdbc, strangers);
        ReportFinding other = onlyFinding(upload(NationalFile.zeros(strangers, QUARTER, Map.of())));
        ReportFinding nobody = onlyFinding(upload(NationalFile.zeros("NOWHERE", QUARTER, Map.of())));
        assertThat(other.messageKey()).isEqualTo(nobody.messageKey()).isEqualTo("imports.finding.QB-IMP-002");
        assertThat(other.row()).isEqualTo(nobody.row()).isEqualTo(2);
        assertThat(other.found()).isEqualTo(strangers);
        assertThat(other.column()).isEqualTo(nobody.column()).isEqualTo("yot_code");
    }

    @Test
    void aRefusedFileCannotBeSavedButPutAside() {
        UUID uuid = upload(NationalFile.zeros("NOWHERE", QUARTER, Map.of()));
        assertThat(imports.find(service, uuid).item().state()).isEqualTo(ImportState.REFUSED);
        refused("imports.not-ready", () -> imports.commit(service, uuid));
        imports.discard(service, uuid);
        assertThat(imports.find(service, uuid).item().state()).isEqualTo(ImportState.DISCARDED);
        refused("imports.not-discardable", () -> imports.discard(service, uuid));
    }

    /** The checks of rows against each other come last; by then the report may be full of what is only worth knowing. */
    @Test
    void aFullReportHidesNoRefusal() {
        String text = new String(file(1, 3), StandardCharsets.UTF_8);
        for (String word : List.of("Area", "England", "Family 1", "Data from case level")) {
            text = text.replace("," + word + ",", ",=" + word + ",");
        }
        UUID uuid = upload(text.getBytes(StandardCharsets.UTF_8));
        ImportDetails details = imports.find(service, uuid);
        assertThat(details.report().findings()).hasSizeGreaterThanOrEqualTo(1000);
        assertThat(details.report().moreFindings()).isPositive();
        assertThat(details.item().state()).isEqualTo(ImportState.REFUSED);
        assertThat(details.report().findings()).anySatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.REFUSE);
            assertThat(finding.column()).isEqualTo("numerator_value");
            assertThat(finding.found()).isEqualTo("3");
        });
        assertThat(details.report().outcome(CheckStage.AGREEMENT)).isEqualTo(ImportReport.Outcome.REFUSED);
        refused("imports.not-ready", () -> imports.commit(service, uuid));
    }

    @Test
    void aCohortThatIsBothMissingAndGivenIsAFinding() {
        String text = """
                time_period,time_identifier,service_code,kpi,measure,stage,breakdown_topic,breakdown,numerator,\
                denominator,count,gap,status
                202526,Financial year Q2,%1$s,1,1,period,,,,,,x,final
                202526,Financial year Q2,%1$s,1,1,end,,,3,9,,,final
                """.formatted(code);
        UUID uuid = upload(text.getBytes(StandardCharsets.UTF_8));
        assertThat(imports.find(service, uuid).item().state()).isEqualTo(ImportState.REFUSED);
        ReportFinding finding = onlyFinding(uuid);
        assertThat(finding.row()).isEqualTo(3);
        assertThat(finding.column()).isEqualTo("denominator");
    }

    @Test
    void aLockedQuarterRefusesAFileThatChangesItAndTakesOneThatDoesNot() {
        imports.commit(service, upload(file(12, 7)));
        returns.lockAll(service, PERIOD, "");
        UUID changing = upload(file(12, 8));
        ImportDetails details = imports.find(service, changing);
        assertThat(details.item().state()).isEqualTo(ImportState.REFUSED);
        assertThat(details.report().findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("QB-IMP-003");
            assertThat(finding.found()).isEqualTo(code + ", KPI 1");
            assertThat(finding.column()).isEqualTo("kpi_number");
            assertThat(finding.expected()).isEqualTo(QUARTER.toString());
            String changed = new String(file(12, 8), StandardCharsets.UTF_8).split("\r\n")[(int) finding.row() - 1];
            assertThat(changed).as("the row that changes it").contains("kpi1_total_suitable_end", ",8,");
        });
        assertThat(details.report().outcome(CheckStage.KNOWN)).isEqualTo(ImportReport.Outcome.REFUSED);
    }

    @Test
    void aLockSetAfterTheCheckIsToldWhenSaving() {
        imports.commit(service, upload(file(12, 7)));
        UUID second = upload(file(12, 8));
        returns.lockAll(service, PERIOD, "");
        refused("imports.no-longer-sound", () -> imports.commit(service, second));
        assertThat(imports.find(service, second).item().state()).isEqualTo(ImportState.REFUSED);
        assertThat(current(SUITABLE).value()).isEqualByComparingTo("7");
    }

    @Test
    void aChangeBetweenCheckAndSavingIsToldAndTheNewPreviewIsShown() {
        UUID first = upload(file(12, 7));
        UUID second = upload(file(12, 8));
        imports.commit(service, first);
        refused("imports.changed-since", () -> imports.commit(service, second));
        assertThat(current(SUITABLE).value()).isEqualByComparingTo("7");
        ImportReport anew = imports.find(service, second).report();
        assertThat(anew.lines().getFirst().changed()).isEqualTo(1);
        imports.commit(service, second);
        assertThat(current(SUITABLE).value()).isEqualByComparingTo("8");
    }

    @Test
    void whatIsNotAFileOfALayoutIsNamed() {
        ReportFinding unknown = onlyFinding(upload("a,b,c\r\n1,2,3\r\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(unknown.code()).isEqualTo("QB-IMP-001");
        assertThat(unknown.row()).isEqualTo(1);
        assertThat(unknown.column()).isEqualTo("a");
        assertThat(unknown.found()).isEqualTo("a,b,c");
        assertThat(unknown.expected()).contains("yot_code, quarter_label", "denominator_value / time_period", "status");
        assertThatThrownBy(() -> upload(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isInstanceOfSatisfying(
                        StoppedFileException.class,
                        stopped -> assertThat(stopped.findings())
                                .singleElement()
                                .satisfies(finding -> {
                                    assertThat(finding.code()).isEqualTo("QB-FIL-014");
                                    assertThat(finding.stage()).isEqualTo(CheckStage.FILE);
                                }));
        refused("imports.empty", () -> imports.upload(service, "x.csv", new byte[0]));
        refused("imports.too-large", () -> imports.upload(service, "x.csv", new byte[ImportService.MOST_BYTES + 1]));
    }

    @Test
    void kpi9WithoutPopulationIsWorthALookAndCanBeSaved() {
        UUID uuid = upload(file(12, 7));
        assertThat(imports.find(service, uuid).report().findings())
                .anyMatch(finding -> finding.code().equals("QB-IMP-004"));
        imports.commit(service, uuid);
    }

    @Test
    void aFileOfTwoServicesIsSavedForBothAndShownInPartsToEach() {
        String otherCode = Services.code();
        ServiceId other = Services.create(jdbc, otherCode);
        people.signOut();
        people.signIn(grant(Role.DATA_OFFICER, service), grant(Role.DATA_OFFICER, other));
        byte[] both = NationalFile.of(List.of(code, otherCode), QUARTER, 42);
        UUID uuid = upload(both);
        assertThat(imports.find(service, uuid).report().findings())
                .filteredOn(finding -> finding.severity() != Severity.NOTE)
                .extracting(ReportFinding::code)
                .as("what cannot agree is 0 in the file, which is worth a look too")
                .isSubsetOf("QB-IMP-004", "QB-LAY-117");
        imports.commit(service, uuid);
        assertThat(figures.current(other, Set.of(COHORT), PERIOD)).hasSize(1);

        people.signOut();
        signIn(Role.HEAD_OF_SERVICE, other);
        ImportDetails part = imports.find(other, uuid);
        assertThat(part.item().whole()).isFalse();
        assertThat(part.report().lines()).extracting(QuarterLine::service).containsExactly(otherCode);
        assertThat(part.report().findings()).isEmpty();
        assertThatThrownBy(() -> imports.file(other, uuid)).isInstanceOf(NotFoundException.class);
        // The same bytes again would tell that service's officer what the other has saved: they are not recognised.
        assertThat(imports.upload(other, "x.csv", both).alreadySaved()).isFalse();
    }

    @Test
    void aFileOfSeveralServicesIsSavedForAllOrForNone() {
        String otherCode = Services.code();
        ServiceId other = Services.create(jdbc, otherCode);
        people.signOut();
        people.signIn(grant(Role.HEAD_OF_SERVICE, service), grant(Role.HEAD_OF_SERVICE, other));
        imports.commit(
                other,
                imports.upload(other, "f.csv", NationalFile.zeros(otherCode, QUARTER, Map.of()))
                        .uuid());
        UUID both = upload(NationalFile.of(List.of(code, otherCode), QUARTER, 43));
        returns.lockAll(other, PERIOD, "");
        refused("imports.no-longer-sound", () -> imports.commit(service, both));
        assertThat(observations()).isZero();
    }

    @Test
    void aReaderSeesWhatIsSavedAndNothingElse() {
        UUID uuid = upload(file(12, 7));
        people.signOut();
        signIn(Role.BOARD_MEMBER, service);
        assertThat(imports.list(service)).isEmpty();
        assertThatThrownBy(() -> imports.find(service, uuid)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> imports.commit(service, uuid)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> imports.upload(service, "f.csv", file(1, 1))).isInstanceOf(NotFoundException.class);
        people.signOut();
        signIn(Role.HEAD_OF_SERVICE, service);
        imports.commit(service, uuid);
        people.signOut();
        signIn(Role.BOARD_MEMBER, service);
        assertThat(imports.list(service)).extracting(ImportItem::uuid).containsExactly(uuid);
    }

    @Test
    void theSamplesCanBeBroughtInAsTheyAre() {
        SampleFiles samples = new SampleFiles(NationalFile.CATALOGUE, new Today(Clock.systemUTC()));
        for (byte[] sample : List.of(samples.nationalLong(code), samples.tidy(code))) {
            ImportDetails details = imports.find(service, upload(sample));
            assertThat(details.report().findings())
                    .filteredOn(finding -> finding.severity() == Severity.REFUSE)
                    .isEmpty();
            imports.commit(service, details.uuid());
        }
        assertThat(imports.list(service))
                .extracting(ImportItem::layout)
                .containsExactlyInAnyOrder(ImportLayout.LONG, ImportLayout.TIDY);
    }

    private byte[] file(long cohort, long suitable) {
        return NationalFile.zeros(code, QUARTER, Map.of(COHORT, cohort, SUITABLE, suitable));
    }

    private UUID upload(byte[] bytes) {
        return imports.upload(service, "figures.csv", bytes).uuid();
    }

    private ReportFinding onlyFinding(UUID uuid) {
        List<ReportFinding> findings = imports.find(service, uuid).report().findings();
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private Observation current(CellCode cell) {
        return figures.current(service, Set.of(cell), PERIOD).getFirst();
    }

    private long observations() {
        return jdbc.sql("SELECT COUNT(*) FROM observation WHERE service_id = ?")
                .param(service.value())
                .query(Long.class)
                .single();
    }

    private void signIn(Role role, ServiceId at) {
        people.signIn(grant(role, at));
    }

    private static Viewer.Grant grant(Role role, ServiceId at) {
        return new Viewer.Grant(role, ScopeKind.SERVICE, at.value(), "");
    }

    private static void refused(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
