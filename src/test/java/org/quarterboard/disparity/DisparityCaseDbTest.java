package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.actions.ActionDraft;
import org.quarterboard.actions.ActionItem;
import org.quarterboard.actions.ActionOrigins;
import org.quarterboard.disparity.DisparityFinding.Pair;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.Stream;
import org.quarterboard.meetings.EntryDraft;
import org.quarterboard.meetings.MeetingPanel;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.MinuteEntryService;
import org.quarterboard.meetings.MinutesService;
import org.quarterboard.meetings.MinutesWorld;
import org.quarterboard.meetings.SaidOnMeasureService;
import org.quarterboard.meetings.Topic;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Capability;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class DisparityCaseDbTest {

    private static final LocalDate HELD = LocalDate.of(2025, 6, 12);

    @Autowired
    private DisparityCaseService cases;

    @Autowired
    private DisparityCaseStore store;

    @Autowired
    private DisparityEvidence evidence;

    @Autowired
    private CasePanel panel;

    @Autowired
    private CaseHomeCard home;

    @Autowired
    private CaseOrigins origins;

    @Autowired
    private CaseLinks links;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private MinuteEntryService entries;

    @Autowired
    private MinutesService minutes;

    @Autowired
    private SaidOnMeasureService said;

    @Autowired
    private ObservationService observations;

    @Autowired
    private MinutesWorld minutesWorld;

    @Autowired
    private TestBoards testBoards;

    @Autowired
    private TestPeople people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Today today;

    private TestBoard board;
    private UUID meeting;

    @BeforeEach
    void make() {
        board = testBoards.fiveSeniors();
        meeting = minutesWorld.held(board, HELD);
        people.signIn(board.grant(Role.HEAD_OF_SERVICE));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void fromTheFindingToItsReviewEveryStepIsKept() {
        UUID id = open().uuid();
        cases.context(board.service(), id, "First words", 1);
        cases.context(board.service(), id, "Second words", 2);
        cases.ask(board.service(), id, question(Sector.POLICE, "In which wards?"), 3);
        cases.answer(board.service(), id, new CaseDraft.Answer(4, "In two wards", "Paper 4"));
        cases.decide(
                board.service(), id, new CaseDraft.Decision(CaseDecision.REFORM, "Nobody can explain it", meeting), 5);
        CaseGoal goal = new CaseGoal(
                "Fewer remands",
                CaseGoal.Kind.AT_MOST,
                OptionalDouble.of(1.5),
                Optional.of(today.quarter().plus(2)));
        cases.aim(board.service(), id, goal, 6);
        ActionItem action = cases.act(
                board.service(),
                id,
                new ActionDraft(
                        "Agree with the court",
                        board.seniors().get(Sector.POLICE).member(),
                        today.date().plusDays(30)));
        cases.planReview(
                board.service(), id, new CaseDraft.ReviewPlan(Optional.of(today.quarter()), Optional.empty(), ""), 7);
        assertThat(cases.one(board.service(), id).nextReview()).isPresent();
        assertThat(entries(Capability.Names.READ_KPI, Capability.Names.RECORD_MEETING))
                .extracting(HomeCard.Entry::title)
                .containsExactly("One review of a finding is due");
        DisparityFinding later = SomeFindings.later(FindingState.NO_CLEAR_DIFFERENCE, 140, 2000, 440, 6500);
        cases.review(board.service(), id, new CaseDraft.Review(later, CaseOutcome.BETTER, "It fell"), 8);
        DisparityCase one = cases.one(board.service(), id);
        assertThat(one.seen()).isEqualTo(SomeFindings.seen());
        assertThat(one.context()).map(CaseStep::words).contains("Second words");
        assertThat(one.questions().getFirst().answers())
                .extracting(CaseStep::words, step -> step.facts().evidence())
                .containsExactly(tuple("In two wards", "Paper 4"));
        assertThat(one.state()).isEqualTo(CaseState.REFORM);
        assertThat(one.decision().orElseThrow().facts().atMeeting()).contains(new CaseMeeting(meeting, HELD));
        assertThat(one.goal()).contains(goal);
        assertThat(one.reviews()).singleElement().satisfies(review -> {
            assertThat(review.now()).isEqualTo(later);
            assertThat(review.reached()).contains(true);
            assertThat(review.comparison()).isEqualTo(CaseComparison.NEARER);
        });
        assertThat(one.nextReview()).isEmpty();
        assertThat(one.steps()).extracting(CaseStep::by).containsOnly("Test person");
        assertThat(cases.actions(board.service(), id))
                .extracting(ActionItem::uuid)
                .containsExactly(action.uuid());
        cases.close(board.service(), id, "Reached", 9);
        assertThatThrownBy(() -> cases.context(board.service(), id, "More", 10))
                .hasMessage("disparity.case.error.closed");
        cases.reopen(board.service(), id, "It came back", 10);
        assertThat(cases.one(board.service(), id).state()).isEqualTo(CaseState.REFORM);
        assertThat(audited())
                .containsExactly(
                        "disparity.case-opened",
                        "disparity.case-context",
                        "disparity.case-context",
                        "disparity.case-asked",
                        "disparity.case-answered",
                        "disparity.case-decided",
                        "disparity.case-goal",
                        "disparity.case-review-set",
                        "disparity.case-reviewed",
                        "disparity.case-closed",
                        "disparity.case-reopened");
        EvidenceYear year = evidence.year(board.service(), today.quarter().year());
        assertThat(year.cases()).singleElement().satisfies(shown -> {
            assertThat(shown.takenUp()).isTrue();
            assertThat(shown.reviews()).hasSize(1);
            assertThat(shown.actions().orElseThrow()).hasSize(1);
            assertThat(shown.answered()).isEqualTo(1);
        });
        assertThat(year.partners()).hasSize(5);
        assertThat(evidence.year(board.service(), today.quarter().year() - 1).cases())
                .isEmpty();
    }

    @Test
    void whoActsOnAnOlderPageIsToldAndChangesNothing() {
        UUID id = open().uuid();
        cases.context(board.service(), id, "Mine", 1);
        assertThatThrownBy(() -> cases.context(board.service(), id, "Theirs", 1))
                .hasMessage("disparity.case.error.changed");
        DisparityCase before = cases.one(board.service(), id);
        assertThatThrownBy(() -> store.add(
                        board.service(),
                        new DisparityCase(
                                id,
                                before.number(),
                                before.title(),
                                before.steps().subList(0, 1)),
                        CaseStepKind.CONTEXT,
                        "At once",
                        CaseFacts.NONE))
                .isInstanceOf(UserFacingException.class)
                .hasMessage("disparity.case.error.changed");
        assertThat(cases.one(board.service(), id).context())
                .map(CaseStep::words)
                .contains("Mine");
    }

    @Test
    void oneCaseFollowsAComparisonAndNumbersAreGivenOnce() {
        DisparityCase first = open();
        assertThatThrownBy(this::open)
                .hasMessage("disparity.case.error.already")
                .satisfies(problem -> assertThat(((UserFacingException) problem).arguments())
                        .containsExactly(first.number().label()));
        DisparityCase second = cases.open(
                board.service(),
                SomeFindings.searches(SomeFindings.YEAR_2024, FindingState.HIGHER, 252, 1933, 444, 6526),
                "Searches");
        assertThat(second.number().number()).isEqualTo(first.number().number() + 1);
        cases.close(board.service(), first.uuid(), "A mistake", 1);
        assertThat(cases.about(board.service(), SomeFindings.seen())).isEmpty();
        assertThat(open().number().number()).isEqualTo(3);
        assertThat(cases.list(board.service()))
                .extracting(one -> one.number().number())
                .containsExactly(3, 2, 1);
        assertThatThrownBy(() -> cases.open(board.service(), SomeFindings.later(FindingState.LOWER, 1, 2, 3, 4), " "))
                .hasMessage("disparity.case.error.title");
    }

    @Test
    void whatIsDecidedIsDecidedAtAMeetingOfThisBoardThatTookPlace() {
        UUID id = open().uuid();
        TestBoard other = testBoards.fiveSeniors();
        UUID theirs = testBoards.held(other, HELD, Map.of());
        UUID ahead = testBoards.planned(board, today.date().plusDays(9));
        assertThatThrownBy(() -> decide(id, theirs, 1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> decide(id, ahead, 1)).hasMessage("disparity.case.error.meeting-not-held");
        assertThat(panelOf(ahead)).contains("Findings to decide or review at this meeting");
        decide(id, meeting, 1);
        cases.planReview(
                board.service(), id, new CaseDraft.ReviewPlan(Optional.empty(), Optional.of(ahead), "The rate"), 2);
        assertThat(panelOf(ahead)).contains("to be reviewed:");
        assertThat(panelOf(meeting)).contains("decided at this meeting:");
        jdbc.sql("UPDATE meeting SET held_on = ? WHERE uuid = ?")
                .params(today.date().plusDays(20), ahead.toString())
                .update();
        assertThat(cases.one(board.service(), id).nextReview().orElseThrow().by())
                .as("the day that the meeting has now")
                .isEqualTo(today.date().plusDays(20));
        assertThatThrownBy(() -> cases.planReview(
                        board.service(),
                        id,
                        new CaseDraft.ReviewPlan(Optional.of(new Quarter(2024, 4)), Optional.empty(), ""),
                        3))
                .hasMessage("disparity.case.error.too-early");
    }

    @Test
    void aPartnerSeesAndAnswersTheOwnQuestionsAlone() {
        UUID id = open().uuid();
        cases.ask(board.service(), id, question(Sector.POLICE, "In which wards?"), 1);
        cases.ask(board.service(), id, question(Sector.HEALTH, "Who is known to you?"), 2);
        cases.answer(board.service(), id, new CaseDraft.Answer(2, "In two wards", ""));
        signInPartner(Sector.HEALTH);
        List<PartnerQuestion> mine = cases.questions(board.service());
        assertThat(mine).singleElement().satisfies(one -> {
            assertThat(one.question().text()).isEqualTo("Who is known to you?");
            assertThat(one.seen()).isEqualTo(SomeFindings.seen());
        });
        assertThat(mine.toString()).doesNotContain("wards");
        assertThat(entries(Capability.Names.CONTRIBUTE_DATA, Capability.Names.READ_ATTENDANCE))
                .extracting(HomeCard.Entry::title)
                .containsExactly("The board asks you one question about a finding");
        assertThatThrownBy(() -> cases.answer(board.service(), id, new CaseDraft.Answer(2, "Not mine", "")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> cases.list(board.service())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> cases.one(board.service(), id)).isInstanceOf(NotFoundException.class);
        cases.answer(board.service(), id, new CaseDraft.Answer(3, "Eleven of them", "Our list of May"));
        assertThat(cases.questions(board.service()).getFirst().question().answered())
                .isTrue();
        assertThat(entries(Capability.Names.CONTRIBUTE_DATA, Capability.Names.READ_ATTENDANCE))
                .isEmpty();
        signIn(Role.DATA_OFFICER);
        cases.withdraw(board.service(), id, 3, "Asked twice", 5);
        assertThatThrownBy(() -> cases.withdraw(board.service(), id, 3, "Again", 6))
                .hasMessage("disparity.case.error.withdrawn");
        signInPartner(Sector.HEALTH);
        assertThatThrownBy(() -> cases.answer(board.service(), id, new CaseDraft.Answer(3, "Twelve", "")))
                .hasMessage("disparity.case.error.withdrawn");
        signInPartner(Sector.PROBATION);
        assertThat(cases.questions(board.service())).isEmpty();
    }

    @Test
    void eachStepIsForThoseWhoseWorkItIs() {
        UUID id = open().uuid();
        signIn(Role.DATA_OFFICER);
        cases.context(board.service(), id, "From the data", 1);
        cases.ask(board.service(), id, question(Sector.POLICE, "Which reasons?"), 2);
        assertThatThrownBy(() -> decide(id, meeting, 3)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> cases.close(board.service(), id, "Enough", 3)).isInstanceOf(NotFoundException.class);
        assertThat(evidence.year(board.service(), today.quarter().year())
                        .cases()
                        .getFirst()
                        .actions())
                .as("a data officer does not read the register")
                .isEmpty();
        signIn(Role.SECRETARY);
        decide(id, meeting, 3);
        signIn(Role.BOARD_MEMBER);
        assertThat(cases.one(board.service(), id).state()).isEqualTo(CaseState.REFORM);
        assertThatThrownBy(() -> cases.context(board.service(), id, "A reader", 4))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> cases.questions(board.service())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anotherServiceKnowsNothingOfIt() {
        DisparityCase one = open();
        TestBoard other = testBoards.fiveSeniors();
        people.signIn(other.grant(Role.HEAD_OF_SERVICE));
        assertThatThrownBy(() -> cases.one(other.service(), one.uuid())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> cases.context(other.service(), one.uuid(), "Words", 1))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> cases.answer(other.service(), one.uuid(), new CaseDraft.Answer(2, "Words", "")))
                .isInstanceOf(NotFoundException.class);
        Ref ref = new Ref(DisparityCaseService.KIND, one.uuid());
        assertThat(links.path(ref)).isEmpty();
        assertThat(origins.origins(board.id(), other.code(), Set.of(ref), Messages.ENGLISH))
                .isEmpty();
        people.signIn(board.grant(Role.BOARD_MEMBER));
        assertThat(links.path(ref)).contains(CasePaths.one(board.code(), one.uuid()));
        assertThat(origins.origins(board.id(), board.code(), Set.of(ref), Messages.ENGLISH))
                .containsEntry(
                        ref,
                        new ActionOrigins.Origin(
                                one.number().label() + ": Remand of Black children",
                                CasePaths.one(board.code(), one.uuid())));
    }

    @Test
    void whatTheMinutesSayOfACaseStandsThere() {
        Ref ref = new Ref(DisparityCaseService.KIND, open().uuid());
        entries.capture(
                board.id(),
                meeting,
                minutesWorld.item(board, meeting, 1),
                EntryDraft.decision("The finding is taken up", new Topic(null, ref)));
        entries.capture(
                board.id(),
                meeting,
                minutesWorld.item(board, meeting, 1),
                EntryDraft.decision("Of nothing", Topic.NONE));
        entries.capture(
                board.id(),
                meeting,
                minutesWorld.item(board, meeting, 1),
                EntryDraft.action(
                        "Ask the court",
                        board.seniors().get(Sector.POLICE).member(),
                        HELD.plusDays(30),
                        new Topic(null, ref)));
        assertThat(said.said(board.service(), ref)).isEmpty();
        assertThat(cases.actions(board.service(), ref.id())).isEmpty();
        minutesWorld.write(board, meeting, "There were seven.");
        minutes.circulate(board.id(), meeting);
        assertThat(said.said(board.service(), ref))
                .extracting(one -> one.entry().text())
                .containsExactly("The finding is taken up", "Ask the court");
        assertThat(cases.actions(board.service(), ref.id()))
                .extracting(ActionItem::text)
                .containsExactly("Ask the court");
        assertThatThrownBy(() -> entries.capture(
                        board.id(),
                        minutesWorld.held(board, HELD.plusDays(90)),
                        minutesWorld.item(board, meeting, 1),
                        EntryDraft.decision("Unknown", new Topic(null, new Ref(ref.kind(), UUID.randomUUID())))))
                .isInstanceOf(NotFoundException.class);
    }

    /** A hundred findings of any numbers are read as they were written, whatever is returned, corrected or brought since. */
    @Test
    void frozenNumbersStayBitForBit() {
        Random random = new Random(20261126);
        Map<UUID, DisparityFinding> written = new LinkedHashMap<>();
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 100; i++) {
                DisparityFinding finding = any(random);
                written.put(store.open(board.service(), "Any " + i, finding).uuid(), finding);
            }
        });
        Period quarter = Period.of(new Quarter(2025, 1));
        CellCode cell = new CellCode("1|v2|period||denominator");
        for (int value = 1; value <= 3; value++) {
            observations.write(
                    board.service(),
                    List.of(new NewObservation(
                            quarter, cell, Stream.RETURNED, BigDecimal.valueOf(value), null, false, 0)),
                    Source.typed(new UUID(0, 0), "Corrected"));
        }
        Map<UUID, DisparityFinding> read = AsSystem.call("test", () -> cases.list(board.service())).stream()
                .collect(Collectors.toMap(DisparityCase::uuid, DisparityCase::seen));
        assertThat(read).isEqualTo(written);
    }

    private static DisparityFinding any(Random random) {
        long n = random.nextLong(1, 1_000_000);
        double ratio = Math.exp(random.nextGaussian() * 3);
        boolean none = random.nextInt(5) == 0;
        return new DisparityFinding(
                new CountedCode("remand"),
                new CountedCode("court"),
                GroupKey.of(GroupDimension.ETHNICITY, "black").with(GroupDimension.SEX, "male"),
                GroupKey.of(GroupDimension.ETHNICITY, "white").with(GroupDimension.SEX, "male"),
                SomeFindings.YEAR_2024,
                new Pair(random.nextLong(n), random.nextLong(n)),
                new Pair(n, n),
                none ? OptionalDouble.empty() : OptionalDouble.of(ratio),
                OptionalDouble.of(ratio * random.nextDouble()),
                none ? OptionalDouble.empty() : OptionalDouble.of(ratio / random.nextDouble(0.01, 1)),
                random.nextBoolean(),
                FindingState.values()[random.nextInt(FindingState.values().length)],
                random.nextBoolean(),
                random.nextInt(400),
                List.of("Source " + random.nextInt() + " \"ŵ\"; a, b\nc"));
    }

    private DisparityCase open() {
        return cases.open(board.service(), SomeFindings.seen(), "Remand of Black children");
    }

    private void decide(UUID id, UUID at, int seen) {
        cases.decide(board.service(), id, new CaseDraft.Decision(CaseDecision.REFORM, "Unexplained", at), seen);
    }

    private CaseDraft.Question question(Sector sector, String text) {
        return new CaseDraft.Question(sector, text, today.date().plusDays(14));
    }

    private List<HomeCard.Entry> entries(String... capabilities) {
        return home.entries(board.service(), Set.of(capabilities), Messages.ENGLISH);
    }

    private String panelOf(UUID id) {
        return panel.about(
                        board.service(),
                        meetings.find(board.id(), id),
                        EnumSet.allOf(Capability.class).stream()
                                .map(Capability::name)
                                .collect(Collectors.toSet()),
                        Messages.ENGLISH)
                .map(content -> content.heading()
                        + content.lines().stream().map(MeetingPanel.Line::text).collect(Collectors.joining("\n")))
                .orElse("");
    }

    private void signIn(Role role) {
        people.signIn(board.grant(role));
    }

    private void signInPartner(Sector sector) {
        people.signIn(new Viewer.Grant(
                Role.PARTNER, ScopeKind.SERVICE, board.service().value(), sector.name()));
    }

    private List<String> audited() {
        return jdbc.sql("SELECT action FROM audit_event WHERE service_id = ? AND action LIKE 'disparity.%' ORDER BY id")
                .param(board.service().value())
                .query(String.class)
                .list();
    }
}
