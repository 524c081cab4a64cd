package org.quarterboard.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.attendance.ReturnChanges.Figure;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MarkDraft;
import org.quarterboard.meetings.MeetingDraft;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.RegisterService;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The return of KPI 8: draft, checked, submitted, left behind by the record, resubmitted. */
@PortalTest
class Kpi8ReturnServiceDbTest {

    private static final Quarter Q1 = new Quarter(2024, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 11);

    private final Kpi8ReturnService returns;
    private final MeetingService meetings;
    private final RegisterService registers;
    private final AppointmentService appointments;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final Today today;
    private final JdbcClient jdbc;

    private TestBoard board;

    @Autowired
    Kpi8ReturnServiceDbTest(
            Kpi8ReturnService returns,
            MeetingService meetings,
            RegisterService registers,
            AppointmentService appointments,
            TestBoards testBoards,
            TestPeople people,
            Today today,
            JdbcClient jdbc) {
        this.returns = returns;
        this.meetings = meetings;
        this.registers = registers;
        this.appointments = appointments;
        this.testBoards = testBoards;
        this.people = people;
        this.today = today;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void signIn() {
        board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.HEAD_OF_SERVICE));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aReturnIsThereWithoutAnyImportAndGoesFromDraftToSubmitted() {
        testBoards.held(board, DAY, all());
        assertThat(find(Q1).state()).isEqualTo(Kpi8ReturnState.DRAFT);
        check(Q1);
        assertThat(find(Q1).state()).isEqualTo(Kpi8ReturnState.CHECKED);
        submit(Q1);
        Kpi8Return submitted = find(Q1);
        assertThat(submitted.state()).isEqualTo(Kpi8ReturnState.SUBMITTED);
        assertThat(submitted.steps())
                .extracting(ReturnStep::number, ReturnStep::kind, ReturnStep::submission, ReturnStep::by)
                .containsExactly(
                        tuple(1, ReturnStepKind.CHECKED, 0, "Test person"),
                        tuple(2, ReturnStepKind.SUBMITTED, 1, "Test person"));
        ReturnStep step = returns.submission(board.service(), Q1, 1);
        assertThat(step.figures().headline()).isEqualTo(5);
        assertThat(step.figures().meeting()).map(MeetingUsed::date).contains(DAY);
        assertThat(step.sha256())
                .matches("[0-9a-f]{64}")
                .isEqualTo(submitted.now().sha256());
        assertThat(audited("kpi8.return-checked")).isEqualTo(1);
        assertThat(audited("kpi8.return-submitted")).isEqualTo(1);
        assertThatThrownBy(() -> returns.submission(board.service(), Q1, 2)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aQuarterWithoutAMeetingIsReturnedAsNoMeetingNotAsAnEmptyOne() {
        check(Q1);
        submit(Q1);
        UUID nobody = testBoards.held(board, DAY, Map.of());
        Kpi8Return one = find(Q1);
        assertThat(one.submitted().orElseThrow().figures().meeting()).isEmpty();
        assertThat(one.now().headline()).isZero();
        // The twelve figures are the same zeros, and yet something else was returned.
        assertThat(one.state()).isEqualTo(Kpi8ReturnState.STALE);
        assertThat(one.changes().figures()).isEmpty();
        assertThat(one.changes().meeting()).isTrue();
        meetings.cancel(board.id(), nobody, "Recorded by mistake");
        assertThat(find(Q1).state()).isEqualTo(Kpi8ReturnState.SUBMITTED);
    }

    @Test
    void aMeetingMovedAcrossTheQuarterEndMakesBothReturnsStale() {
        UUID meeting = testBoards.held(board, DAY, all());
        checkAndSubmit(Q1);
        checkAndSubmit(Q1.next());
        move(meeting, LocalDate.of(2024, 7, 2));
        Kpi8Return left = find(Q1);
        Kpi8Return entered = find(Q1.next());
        assertThat(List.of(left.state(), entered.state()))
                .containsExactly(Kpi8ReturnState.STALE, Kpi8ReturnState.STALE);
        assertThat(left.changes().figures()).hasSize(5).contains(new Figure(PartnerRole.SENIOR, Sector.POLICE, 1, 0));
        assertThat(entered.changes().figures())
                .hasSize(5)
                .contains(new Figure(PartnerRole.SENIOR, Sector.POLICE, 0, 1));
        move(meeting, DAY);
        assertThat(List.of(find(Q1).state(), find(Q1.next()).state()))
                .containsExactly(Kpi8ReturnState.SUBMITTED, Kpi8ReturnState.SUBMITTED);
    }

    @Test
    void aChangedMarkMakesItStaleUntilItIsCheckedAndSubmittedAgain() {
        UUID meeting = testBoards.held(board, DAY, all());
        checkAndSubmit(Q1);
        mark(meeting, Sector.POLICE, Mark.DELEGATE);
        Kpi8Return stale = find(Q1);
        assertThat(stale.state()).isEqualTo(Kpi8ReturnState.STALE);
        assertThat(stale.changes().figures())
                .containsExactly(
                        new Figure(PartnerRole.SENIOR, Sector.POLICE, 1, 0),
                        new Figure(PartnerRole.DELEGATE, Sector.POLICE, 0, 1));
        String now = stale.now().sha256();
        assertThatThrownBy(() -> returns.submit(board.service(), Q1, now))
                .isInstanceOf(UserFacingException.class)
                .hasMessage("returns.error.not-checked");
        checkAndSubmit(Q1);
        Kpi8Return again = find(Q1);
        assertThat(again.state()).isEqualTo(Kpi8ReturnState.RESUBMITTED);
        assertThat(again.submissions()).extracting(ReturnStep::submission).containsExactly(1, 2);
        assertThat(returns.submission(board.service(), Q1, 1).figures().headline())
                .isEqualTo(5);
        assertThat(returns.submission(board.service(), Q1, 2).figures().headline())
                .isEqualTo(4);
    }

    @Test
    void aCorrectedTermMakesItStale() {
        testBoards.held(board, DAY, all());
        checkAndSubmit(Q1);
        appointments.endTerm(board.id(), board.seniors().get(Sector.HEALTH).id(), DAY.minusDays(1));
        assertThat(find(Q1).state()).isEqualTo(Kpi8ReturnState.STALE);
        assertThat(find(Q1).changes().figures()).containsExactly(new Figure(PartnerRole.SENIOR, Sector.HEALTH, 1, 0));
    }

    @Test
    void aCheckDoesNotOutliveTheFiguresThatItWasFor() {
        UUID meeting = testBoards.held(board, DAY, all());
        check(Q1);
        mark(meeting, Sector.POLICE, Mark.ABSENT);
        Kpi8Return draft = find(Q1);
        assertThat(draft.state()).isEqualTo(Kpi8ReturnState.DRAFT);
        assertThat(draft.changes().figures()).containsExactly(new Figure(PartnerRole.SENIOR, Sector.POLICE, 1, 0));
        assertThatThrownBy(() -> submit(Q1)).hasMessage("returns.error.not-checked");
    }

    @Test
    void nobodyActsOnFiguresThatTheyHaveNotSeen() {
        UUID meeting = testBoards.held(board, DAY, all());
        String seen = find(Q1).now().sha256();
        mark(meeting, Sector.POLICE, Mark.ABSENT);
        assertThatThrownBy(() -> returns.check(board.service(), Q1, seen))
                .hasMessage("returns.error.changed-meanwhile");
    }

    @Test
    void whatCannotBeReturnedSaysWhy() {
        UUID meeting = testBoards.planned(board, DAY);
        meetings.hold(board.id(), meeting);
        assertThat(find(Q1).incomplete()).hasSize(5);
        assertThatThrownBy(() -> check(Q1)).hasMessage("returns.error.incomplete");
        assertThat(find(today.quarter()).state()).isEqualTo(Kpi8ReturnState.RUNNING);
        assertThatThrownBy(() -> check(today.quarter())).hasMessage("returns.error.running");
        Quarter before = Kpi8.FIRST.previous();
        assertThat(find(before).state()).isEqualTo(Kpi8ReturnState.NOT_DUE);
        assertThatThrownBy(() -> check(before)).hasMessage("returns.error.not-due");
        check(Q1.next());
        assertThatThrownBy(() -> check(Q1.next())).hasMessage("returns.error.nothing-to-check");
    }

    @Test
    void aReturnWaitsUntilItIsSaidWhatBecameOfEveryMeeting() {
        UUID first = testBoards.planned(board, DAY);
        assertThat(find(Q1).undecided()).isTrue();
        assertThat(find(Q1).mayBeChecked()).isFalse();
        assertThatThrownBy(() -> check(Q1)).hasMessage("returns.error.unsettled");
        meetings.postpone(board.id(), first, "Snow");
        check(Q1);
        UUID second = testBoards.planned(board, DAY);
        assertThat(find(Q1).state()).isEqualTo(Kpi8ReturnState.DRAFT);
        assertThat(find(Q1).mayBeSubmitted()).isFalse();
        assertThatThrownBy(() -> submit(Q1)).hasMessage("returns.error.unsettled");
        meetings.cancel(board.id(), second, "Planned by mistake");
        submit(Q1);
        assertThat(find(Q1).state()).isEqualTo(Kpi8ReturnState.SUBMITTED);
    }

    @Test
    void aRegisterThatIsOpenedAgainTakesTheCheckBack() {
        UUID meeting = testBoards.held(board, DAY, Map.of(Sector.POLICE, Mark.SENIOR));
        check(Q1);
        // The figures are the same: an open row counts as little as somebody absent.
        takeBack(meeting, Sector.HEALTH);
        assertThat(find(Q1).state()).isEqualTo(Kpi8ReturnState.DRAFT);
        assertThat(find(Q1).mayBeSubmitted()).isFalse();
        assertThatThrownBy(() -> submit(Q1)).hasMessage("returns.error.incomplete");
        mark(meeting, Sector.HEALTH, Mark.APOLOGIES);
        assertThat(find(Q1).state()).isEqualTo(Kpi8ReturnState.CHECKED);
        submit(Q1);
    }

    @Test
    void theSecretaryChecksAndOnlyTheHeadOfServiceSubmits() {
        testBoards.held(board, DAY, all());
        people.signIn(board.grant(Role.SECRETARY));
        check(Q1);
        assertThatThrownBy(() -> submit(Q1)).isInstanceOf(NotFoundException.class);
        people.signIn(board.grant(Role.DATA_OFFICER));
        assertThat(find(Q1).state()).isEqualTo(Kpi8ReturnState.CHECKED);
        assertThatThrownBy(() -> check(Q1)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void twoWhoSubmitAtOnceMakeOneSubmission() throws Exception {
        testBoards.held(board, DAY, all());
        check(Q1);
        String seen = find(Q1).now().sha256();
        Callable<Boolean> submit = () -> AsSystem.call("test", () -> {
            try {
                returns.submit(board.service(), Q1, seen);
                return true;
            } catch (UserFacingException refused) {
                return false;
            }
        });
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Boolean> done = List.of(both.submit(submit), both.submit(submit)).stream()
                    .map(one -> {
                        try {
                            return one.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
            assertThat(done).containsExactlyInAnyOrder(true, false);
        }
        assertThat(find(Q1).submissions()).hasSize(1);
    }

    private Kpi8Return find(Quarter quarter) {
        return returns.find(board.service(), quarter);
    }

    private void check(Quarter quarter) {
        returns.check(board.service(), quarter, find(quarter).now().sha256());
    }

    private void submit(Quarter quarter) {
        returns.submit(board.service(), quarter, find(quarter).now().sha256());
    }

    private void checkAndSubmit(Quarter quarter) {
        check(quarter);
        submit(quarter);
    }

    private void move(UUID meeting, LocalDate day) {
        long version = meetings.find(board.id(), meeting).version();
        meetings.change(board.id(), meeting, new MeetingDraft(day, LocalTime.of(14, 0), "A room"), version);
    }

    private void mark(UUID meeting, Sector sector, Mark mark) {
        registers.recordMarks(board.id(), meeting, List.of(board.mark(sector, mark, version(meeting, sector))));
    }

    private void takeBack(UUID meeting, Sector sector) {
        MarkDraft seat = board.mark(sector, Mark.ABSENT, version(meeting, sector));
        registers.recordMarks(
                board.id(),
                meeting,
                List.of(new MarkDraft(seat.member(), seat.seat(), null, seat.details(), seat.seen())));
    }

    private long version(UUID meeting, Sector sector) {
        return registers.register(board.id(), meeting).stream()
                .filter(row -> row.holding().sector().orElseThrow() == sector)
                .findFirst()
                .orElseThrow()
                .version();
    }

    private long audited(String action) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE service_id = ? AND action = ?")
                .params(board.service().value(), action)
                .query(Long.class)
                .single();
    }

    private static Map<Sector, Mark> all() {
        Map<Sector, Mark> marks = new EnumMap<>(Sector.class);
        for (Sector sector : Sector.values()) {
            marks.put(sector, Mark.SENIOR);
        }
        return marks;
    }
}
