package org.quarterboard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.quarterboard.actions.ActionItem;
import org.quarterboard.actions.ActionState;
import org.quarterboard.attendance.Kpi8Return;
import org.quarterboard.attendance.Kpi8ReturnService;
import org.quarterboard.attendance.Kpi8ReturnState;
import org.quarterboard.attendance.PartnerDataService;
import org.quarterboard.attendance.PartnerDataState;
import org.quarterboard.attendance.PartnerRole;
import org.quarterboard.attendance.ReturnChanges;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.InductionService;
import org.quarterboard.boards.InterestService;
import org.quarterboard.boards.TermsOfReferenceService;
import org.quarterboard.directory.DirectoryAdministration;
import org.quarterboard.directory.DirectoryFile;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.disparity.CaseState;
import org.quarterboard.disparity.DisparityCase;
import org.quarterboard.disparity.DisparityCaseService;
import org.quarterboard.ingest.ImportItem;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.ingest.ImportState;
import org.quarterboard.ingest.format.Severity;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.DataHealthService;
import org.quarterboard.kpi.Declaration;
import org.quarterboard.kpi.HealthAsked;
import org.quarterboard.kpi.HealthMark;
import org.quarterboard.kpi.KnownIssueService;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.QuarterReturns;
import org.quarterboard.kpi.ReturnCalendarService;
import org.quarterboard.kpi.ReturnProgress;
import org.quarterboard.kpi.SourceKind;
import org.quarterboard.kpi.Stream;
import org.quarterboard.meetings.Forecast;
import org.quarterboard.meetings.ForecastService;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.MeetingState;
import org.quarterboard.meetings.SectorForecast;
import org.quarterboard.resources.FinanceService;
import org.quarterboard.resources.FinanceYear;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.quarterboard.trends.CommentaryService;
import org.quarterboard.trends.Latest;
import org.quarterboard.trends.MeasureService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Loads the demonstration once, into a portal where an earlier start was killed half way. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoDataDbTest {

    private static final List<String> TABLES = List.of(
            "service",
            "local_authority",
            "population",
            "board",
            "seat",
            "member",
            "seat_holding",
            "board_office",
            "terms_of_reference",
            "induction_item",
            "interest",
            "meeting",
            "agenda_item",
            "attendance_mark",
            "invitation",
            "invitation_reply",
            "outbox_message",
            "kpi_import",
            "observation",
            "kpi_return",
            "return_arrangement",
            "return_submission",
            "known_issue",
            "commentary",
            "disparity_case",
            "disparity_case_step",
            "action_item",
            "kpi8_return_step",
            "partner_data",
            "group_count",
            "finance_revision",
            "finance_line",
            "stored_file",
            "person",
            "role_grant",
            "audit_event");

    private static final Period ALL = new Period(new Quarter(2019, 1).start(), new Quarter(2026, 4).end());

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private DemoData data;

    @Autowired
    private DirectoryAdministration administration;

    @Autowired
    private ServiceDirectory directory;

    @Autowired
    private BoardSetUp boardSetUp;

    @Autowired
    private BoardService boards;

    @Autowired
    private TermsOfReferenceService terms;

    @Autowired
    private InductionService inductions;

    @Autowired
    private InterestService interests;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private ReturnCalendarService calendars;

    @Autowired
    private ForecastService forecasts;

    @Autowired
    private ImportService imports;

    @Autowired
    private ObservationService figures;

    @Autowired
    private KnownIssueService issues;

    @Autowired
    private DataHealthService health;

    @Autowired
    private Kpi8ReturnService kpi8Returns;

    @Autowired
    private PartnerDataService partners;

    @Autowired
    private MeasureCatalogue catalogue;

    @Autowired
    private Today today;

    @Autowired
    private CommentaryService commentaries;

    @Autowired
    private FinanceService finance;

    @Autowired
    private DisparityCaseService cases;

    @Autowired
    private MeasureService measures;

    @Autowired
    private JdbcClient jdbc;

    private Map<String, ServiceId> services = Map.of();

    @BeforeAll
    void startKilledHalfWayAndThenStartedAgain() {
        AsSystem.run("half of the demonstration", () -> {
            for (DirectoryFile file : DirectoryFile.values()) {
                administration.save(file, DemoTable.bytes(file.fileName()));
            }
            services = codes();
            BoardPlan hav = BoardPlan.all().get(1);
            boardSetUp.load(hav, id(hav.service()));
            ServiceModel model = ServiceModel.of("ABW");
            Quarter quarter = new Quarter(2024, 1);
            imports.upload(id("ABW"), KpiFiles.name(model, quarter), new KpiFiles(catalogue).file(model, quarter));
        });
        data.load();
    }

    @Test
    void loadingTwiceChangesNothing() {
        Map<String, Long> before = counts();
        data.load();
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void threeFindingsAreFollowed() {
        AsSystem.run("test", () -> {
            List<DisparityCase> norchester = cases.list(id("NOR"));
            assertThat(norchester)
                    .extracting(DisparityCase::state)
                    .containsExactly(CaseState.EXPLAIN, CaseState.REFORM);
            DisparityCase reform = norchester.getLast();
            assertThat(reform.seen().state().flagged()).isTrue();
            assertThat(reform.seen().lower().orElseThrow()).isGreaterThan(1);
            assertThat(reform.nextReview().orElseThrow().due(LocalDate.of(2026, 10, 1)))
                    .isTrue();
            assertThat(cases.actions(id("NOR"), reform.uuid()))
                    .extracting(ActionItem::state)
                    .containsExactlyInAnyOrder(ActionState.OPEN, ActionState.DONE);
            assertThat(norchester.getFirst().questions().getFirst().answered()).isTrue();
            assertThat(cases.list(id("WEA"))).extracting(DisparityCase::state).containsExactly(CaseState.OPEN);
            assertThat(cases.list(id("HAV"))).isEmpty();
        });
    }

    @Test
    void everyServiceHasFinanceAndTheRunningYearHasNoOutturnYet() {
        AsSystem.run("test", () -> {
            for (ServiceId service : services.values()) {
                List<Integer> years = finance.years(service);
                assertThat(years).as(service.toString()).hasSizeGreaterThanOrEqualTo(2);
                assertThat(finance.year(service, years.getFirst())
                                .orElseThrow()
                                .totals()
                                .known())
                        .isZero();
                FinanceYear last = finance.year(service, years.get(1)).orElseThrow();
                assertThat(last.totals().known()).isGreaterThan(4);
                assertThat(last.totals().outturn().isPresent()).isEqualTo(!service.equals(id("WEA")));
            }
            assertThat(finance.history(id("NOR"), 2025))
                    .extracting(revision -> revision.figures().savedBy())
                    .containsExactly(
                            "Board secretary, Norchester",
                            "Head of service, Norchester",
                            "Head of service, Norchester");
        });
    }

    @Test
    void sixServicesInTwoRegionsEachWithABoard() {
        AsSystem.run("test", () -> {
            List<ServiceItem> items = directory.mine().stream()
                    .filter(item -> services.containsValue(item.id()))
                    .toList();
            assertThat(items).hasSize(6);
            assertThat(items).extracting(ServiceItem::regionCode).containsOnly("MID", "CYM");
            for (ServiceItem item : items) {
                BoardDetails board = boards.boardOf(item.id()).orElseThrow();
                assertThat(board.chair()).as(item.code()).isPresent();
            }
            assertThat(boards.boardOf(id("FEN")).orElseThrow().statutoryVacancies())
                    .extracting(seat -> seat.title())
                    .containsExactly("Health");
            assertThat(boards.boardOf(id("HAV")).orElseThrow().members()).hasSize(17);
        });
    }

    @Test
    void boardsAreKeptAndSomethingIsLeftToDo() {
        AsSystem.run("test", () -> {
            BoardDetails norchester = boards.boardOf(id("NOR")).orElseThrow();
            assertThat(terms.versions(norchester.id())).hasSize(2);
            assertThat(interests.current(norchester.id(), today.date())).hasSizeGreaterThanOrEqualTo(4);
            assertThat(inductions.overview(norchester.id()))
                    .filteredOn(induction -> induction.late(today.date()))
                    .extracting(induction -> induction.member().position())
                    .containsExactly("Head of housing options");
            BoardDetails brackenford = boards.boardOf(id("BRA")).orElseThrow();
            assertThat(brackenford.names().isMerged()).isTrue();
            assertThat(terms.versions(brackenford.id())).isEmpty();
            assertThat(boards.terms(norchester.id())).anyMatch(holding -> holding.alternateFor() != null);
        });
    }

    /** But for a figure outside its series' own limits: the invented children have bad quarters too. */
    @Test
    void everyFileIsAcceptedWithoutAFinding() {
        AsSystem.run(
                "test",
                () -> services.forEach((code, service) -> {
                    List<ImportItem> items = imports.list(service);
                    assertThat(items.stream().filter(item -> item.state() == ImportState.COMMITTED))
                            .as(code)
                            .hasSize(code.equals("WEA") ? 16 : code.equals("NOR") ? 14 : 15);
                    assertThat(items.stream().map(ImportItem::state).collect(Collectors.toSet()))
                            .as(code)
                            .isSubsetOf(ImportState.COMMITTED, ImportState.DISCARDED);
                    for (ImportItem item : items) {
                        assertThat(imports.find(service, item.uuid()).report().findings())
                                .as(item.fileName())
                                .filteredOn(finding -> finding.severity() != Severity.NOTE)
                                .allMatch(finding -> finding.code().equals("QB-IMP-006"));
                    }
                }));
    }

    @Test
    void fourteenQuartersOfTheTenKpisButForTheGaps() {
        Map<String, Map<String, Integer>> found = new LinkedHashMap<>();
        for (String code : services.keySet().stream().sorted().toList()) {
            Map<String, Integer> ofService = new LinkedHashMap<>();
            for (int kpi = 1; kpi <= 10; kpi++) {
                ofService.put("KPI " + kpi, quarters(code, kpi).size());
            }
            found.put(code, ofService);
        }
        assertThat(found.get("WEA")).isEqualTo(expected(14, Map.of("KPI 6", 13)));
        assertThat(found.get("HAV")).isEqualTo(expected(14, Map.of("KPI 5", 13)));
        assertThat(found.get("FEN")).isEqualTo(expected(14, Map.of("KPI 4", 13)));
        assertThat(found.get("ABW")).isEqualTo(expected(14, Map.of("KPI 7", 13)));
        assertThat(found.get("BRA")).isEqualTo(expected(14, Map.of("KPI 9", 13, "KPI 10", 12)));
        assertThat(found.get("NOR")).isEqualTo(expected(13, Map.of("KPI 3", 12)));
        assertThat(quarters("NOR", 1)).doesNotContain(KpiFiles.LAST);
    }

    @Test
    void twentyFourQuartersOfTheEstablishedFour() {
        for (String code : services.keySet()) {
            int first = code.equals("WEA") ? 26 : 24;
            assertThat(returned(code, "FTE|v1|period||numerator")).as(code).hasSize(first);
            assertThat(returned(code, "CUS|v1|period|custody=sentenced|numerator"))
                    .hasSize(first);
            assertThat(returned(code, "RO-B|v1|period||numerator")).hasSize(24);
            assertThat(returned(code, "RO-F|v1|period||numerator")).hasSize(24);
        }
    }

    @Test
    void whatIsReturnedForKpi8IsWhatTheRegisterSaysButForOneMistake() {
        List<String> differences = new ArrayList<>();
        for (String code : services.keySet()) {
            Map<Period, Observation> derived = byPeriod(code, "8|v1|period||count", Stream.DERIVED);
            byPeriod(code, "8|v1|period||count", Stream.RETURNED).forEach((period, returned) -> {
                assertThat(derived).as(code).containsKey(period);
                int counted = derived.get(period).figure().orElseThrow().intValueExact();
                int said = returned.figure().orElseThrow().intValueExact();
                if (counted != said) {
                    differences.add(code + " " + period.asQuarter().orElseThrow() + ": " + said + ", not " + counted);
                }
            });
        }
        assertThat(differences).containsExactly("HAV 2025Q2: 5, not 4");
    }

    @Test
    void theQuarterInWhichSnowClosedTheTownHallIsAZeroOfTheBoardsRecord() {
        Observation snowed =
                byPeriod("FEN", "8|v1|period||count", Stream.DERIVED).get(Period.of(new Quarter(2024, 3)));
        assertThat(snowed.value()).isEqualByComparingTo("0");
        assertThat(snowed.source().kind()).isEqualTo(SourceKind.BOARD);
    }

    @Test
    void noFigureOfTheDemonstrationWasCountedTwiceButThoseOfTheRegisterThatWasCorrected() {
        assertThat(jdbc.sql("SELECT COUNT(*) FROM observation WHERE stream = 'DERIVED' AND service_id IN (:services)"
                                + " AND superseded_at < '9000-01-01' AND NOT (service_id = :corrected AND period_start ="
                                + " '2025-10-01')")
                        .param("corrected", id("NOR").value())
                        .param(
                                "services",
                                services.values().stream().map(ServiceId::value).toList())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void returnsAreMissingCheckedAndSubmittedOnceOrTwice() {
        AsSystem.run("test", () -> {
            Quarter last = KpiFiles.LAST;
            QuarterReturns open = calendars.quarter(id("NOR"), last);
            assertThat(open.kind()).isPresent();
            assertThat(open.of("1").orElseThrow().standing().progress())
                    .isIn(ReturnProgress.EXPECTED, ReturnProgress.NOT_DUE);
            QuarterReturns.One sentTwice =
                    calendars.quarter(id("NOR"), last.previous()).of("10").orElseThrow();
            assertThat(sentTwice.standing().progress()).isEqualTo(ReturnProgress.SUBMITTED);
            assertThat(sentTwice.submissions()).hasSize(2);
            assertThat(calendars
                            .quarterAt(
                                    id("NOR"),
                                    last.previous(),
                                    sentTwice.submissions().getFirst().at())
                            .of("10")
                            .orElseThrow()
                            .since())
                    .hasSize(1);
            QuarterReturns.One checked =
                    calendars.quarter(id("WEA"), last).of("2").orElseThrow();
            assertThat(checked.standing().progress()).isEqualTo(ReturnProgress.CHECKED);
            assertThat(checked.declared()).map(Declaration::complete).contains(false);
        });
    }

    @Test
    void returnsWereSubmittedAndOneWasLeftBehindByTheRegister() {
        AsSystem.run("test", () -> {
            assertThat(kpi8Returns.list(id("NOR"), new Quarter(2025, 1), 6))
                    .extracting(Kpi8Return::state)
                    .startsWith(
                            Kpi8ReturnState.SUBMITTED,
                            Kpi8ReturnState.SUBMITTED,
                            Kpi8ReturnState.STALE,
                            Kpi8ReturnState.SUBMITTED,
                            Kpi8ReturnState.SUBMITTED);
            assertThat(kpi8Returns
                            .find(id("NOR"), new Quarter(2025, 3))
                            .changes()
                            .figures())
                    .containsExactly(new ReturnChanges.Figure(PartnerRole.SENIOR, Sector.PROBATION, 1, 0));
            assertThat(partners.year(id("NOR"), 2025).in(PartnerDataState.BROUGHT))
                    .isEqualTo(4);
        });
    }

    @Test
    void oneIssueWithFiguresIsKnownAndTheLabelOfTheNewestQuarterSaysSo() {
        AsSystem.run("test", () -> {
            assertThat(services.values().stream()
                            .flatMap(service -> issues.list(service).stream())
                            .filter(issue -> !issue.national()))
                    .hasSize(1);
            MeasureCode measure = new MeasureCode("2");
            Quarter newest = KpiFiles.LAST.previous();
            assertThat(health.one(id(KpiFiles.MAIN), HealthAsked.of(measure, newest))
                            .orElseThrow()
                            .marks())
                    .contains(HealthMark.KNOWN_ISSUE);
            assertThat(health.one(id(KpiFiles.MAIN), HealthAsked.of(measure, newest.previous()))
                            .orElseThrow()
                            .marks())
                    .doesNotContain(HealthMark.KNOWN_ISSUE);
        });
    }

    @Test
    void commentariesAreDraftsAgreedAndReopenedByThePeopleOfTheDemonstration() {
        AsSystem.run("test", () -> {
            List<String> stand = DemoTable.read("commentaries.csv").stream()
                    .map(row -> row.text("service") + " " + row.text("measure"))
                    .distinct()
                    .flatMap(place ->
                            commentaries
                                    .ofMeasure(id(place.substring(0, 3)), new MeasureCode(place.substring(4)))
                                    .stream()
                                    .map(text -> place + " " + text.quarter().nationalLabel()
                                            + (text.isAgreed()
                                                    ? " agreed"
                                                    : text.reopened().isPresent() ? " reopened" : "")
                                            + " by " + text.author()))
                    .toList();
            assertThat(stand)
                    .containsExactly(
                            "NOR FTE 2026Q1 agreed by Head of service, Norchester",
                            "NOR 2 2026Q1 reopened by Head of service, Norchester",
                            "NOR 2 2025Q4 agreed by Head of service, Norchester",
                            "NOR 8 2026Q1 by Board secretary, Norchester",
                            "WEA CUS 2026Q2 agreed by Head of service, Wealdshore",
                            "WEA 9 2026Q2 by Head of service, Wealdshore",
                            "ABW 2 2026Q2 agreed by Pennaeth y gwasanaeth, Aberwyn");
            assertThat(PeopleSetUp.rows())
                    .extracting(row -> row.text("name"))
                    .containsAll(DemoTable.read("commentaries.csv").stream()
                            .map(row -> row.text("by"))
                            .toList());
        });
    }

    /** Each begins with the figure, or has it in its first sentence: words may not outlive the figures they are about. */
    @Test
    void commentariesSayTheFiguresThatAreHeld() {
        AsSystem.run(
                "test",
                () -> DemoTable.read("commentaries.csv").stream()
                        .filter(row -> row.text("what").equals("SAVE"))
                        .forEach(row -> {
                            Quarter quarter = Quarter.parse(row.text("quarter")).orElseThrow();
                            Latest latest = measures.full(
                                            id(row.text("service")),
                                            new MeasureCode(row.text("measure")),
                                            quarter,
                                            Messages.ENGLISH)
                                    .page()
                                    .latest()
                                    .orElseThrow();
                            assertThat(latest.quarter()).isEqualTo(quarter);
                            String figure = latest.fraction().isEmpty() ? latest.valueText() : latest.fraction();
                            assertThat(row.text("text").replace(" o 17", " of 17"))
                                    .containsPattern("\\b" + figure.replaceAll(" for .*", "") + "\\b");
                        }));
    }

    @Test
    void boardsHaveMetSinceMarch2023AndMeetAgainSoon() {
        AsSystem.run("test", () -> {
            for (String code : services.keySet()) {
                List<MeetingItem> all =
                        meetings.list(boards.boardOf(id(code)).orElseThrow().id());
                assertThat(all.getFirst().date()).as(code).isAfter(today.date());
                assertThat(all.getFirst().state()).isEqualTo(MeetingState.CALLED);
                assertThat(all.getFirst().agendaItems()).isEqualTo(7);
                assertThat(all.getLast().date().getYear()).isEqualTo(2023);
                assertThat(all.stream().filter(meeting -> meeting.state() == MeetingState.HELD))
                        .allMatch(MeetingItem::registerComplete);
            }
            assertThat(meetings.list(boards.boardOf(id("HAV")).orElseThrow().id())
                            .reversed())
                    .extracting(meeting -> meeting.date().toString())
                    .startsWith("2023-03-10", "2023-06-09", "2023-09-01", "2023-12-01");
        });
    }

    @Test
    void theNextMeetingIsCalledAndHalfAnswered() {
        AsSystem.run("test", () -> {
            BoardId board = boards.boardOf(id("NOR")).orElseThrow().id();
            Forecast forecast = forecasts.next(board).orElseThrow().forecast();
            assertThat(forecast.kpi8().low()).isEqualTo(2);
            assertThat(forecast.kpi8().high()).isEqualTo(4);
            assertThat(forecast.calls())
                    .extracting(SectorForecast::sector)
                    .containsExactly(Sector.EDUCATION, Sector.HEALTH);
        });
    }

    @Test
    void everyAccountOpensWithTheOnePasswordAndSeesItsOwnServices() {
        Map<String, Set<String>> seen = new LinkedHashMap<>();
        for (DemoTable.Row row : PeopleSetUp.rows()) {
            String email = row.text("email");
            String hash = jdbc.sql("SELECT c.password_hash FROM local_credential c JOIN person p ON p.id = c.person_id "
                            + "WHERE p.email = ? AND NOT c.must_change")
                    .param(email)
                    .query(String.class)
                    .single();
            assertThat(passwords.matches(PeopleSetUp.PASSWORD, hash)).as(email).isTrue();
            testPeople.signIn(new TestPerson(CurrentPerson.NOBODY, email));
            seen.put(email.substring(0, email.indexOf('@')), codes().keySet());
            testPeople.signOut();
        }
        assertThat(seen)
                .containsEntry("head", Set.of("NOR"))
                .containsEntry("chair", Set.of("NOR"))
                .containsEntry("partner", Set.of("NOR"))
                .containsEntry("head.wealdshore", Set.of("WEA"))
                .containsEntry("oversight", Set.of("NOR", "HAV", "WEA", "FEN", "BRA"))
                .containsEntry("admin", Set.of());
    }

    private Map<String, ServiceId> codes() {
        return directory.codes(
                ServiceModel.all().stream().map(ServiceModel::code).toList());
    }

    private ServiceId id(String code) {
        return BoardSetUp.found(services, code);
    }

    private static Map<String, Integer> expected(int usual, Map<String, Integer> others) {
        Map<String, Integer> expected = new LinkedHashMap<>();
        for (int kpi = 1; kpi <= 10; kpi++) {
            expected.put("KPI " + kpi, usual);
        }
        expected.putAll(others);
        return expected;
    }

    /** The quarters for which the headline of the KPI was returned, under either definition. */
    private Set<Quarter> quarters(String code, int kpi) {
        List<CellCode> cells = catalogue.measures().stream()
                .filter(measure -> measure.kpi() == kpi && measure.headline())
                .flatMap(measure -> measure.versions().stream())
                .flatMap(version -> version.numeratorCell().stream())
                .toList();
        return returned(code, cells).stream()
                .map(figure -> figure.period().asQuarter().orElseThrow())
                .collect(Collectors.toSet());
    }

    private List<Observation> returned(String code, String cell) {
        return returned(code, List.of(new CellCode(cell)));
    }

    private List<Observation> returned(String code, List<CellCode> cells) {
        return AsSystem.call("test", () -> figures.current(id(code), cells, ALL)).stream()
                .filter(figure -> figure.stream() == Stream.RETURNED)
                .toList();
    }

    private Map<Period, Observation> byPeriod(String code, String cell, Stream stream) {
        return AsSystem.call("test", () -> figures.current(id(code), List.of(new CellCode(cell)), ALL)).stream()
                .filter(figure -> figure.stream() == stream)
                .collect(Collectors.toMap(Observation::period, figure -> figure));
    }

    private Map<String, Long> counts() {
        return TABLES.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> jdbc.sql("SELECT COUNT(*) FROM " + table)
                                .query(Long.class)
                                .single()));
    }
}
