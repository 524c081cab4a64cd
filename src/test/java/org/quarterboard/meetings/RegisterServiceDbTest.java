package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.Holding;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RegisterServiceDbTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 11);

    private final RegisterService registers;
    private final MeetingService meetings;
    private final AppointmentService appointments;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final Today today;
    private final JdbcClient jdbc;

    private TestBoard board;
    private UUID meeting;

    @Autowired
    RegisterServiceDbTest(
            RegisterService registers,
            MeetingService meetings,
            AppointmentService appointments,
            TestBoards testBoards,
            TestPeople people,
            Today today,
            JdbcClient jdbc) {
        this.registers = registers;
        this.meetings = meetings;
        this.appointments = appointments;
        this.testBoards = testBoards;
        this.people = people;
        this.today = today;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void signIn() {
        board = testBoards.fiveSeniors();
        meeting = testBoards.planned(board, DAY);
        people.signIn(board.grant(Role.SECRETARY));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void thereIsOneRowPerHoldingValidOnTheDay() {
        Holding police = board.seniors().get(Sector.POLICE);
        appointments.endTerm(board.id(), police.id(), DAY);
        assertThat(registers.register(board.id(), meeting)).hasSize(5);
        appointments.endTerm(board.id(), police.id(), DAY.minusDays(1));
        assertThat(registers.register(board.id(), meeting))
                .hasSize(4)
                .noneMatch(row -> row.holding().sector().equals(Optional.of(Sector.POLICE)));
    }

    @Test
    void attendanceCannotBeRecordedBeforeTheDay() {
        UUID tomorrow = testBoards.planned(board, today.date().plusDays(1));
        assertThatThrownBy(() -> record(tomorrow, board.mark(Sector.POLICE, Mark.SENIOR, MarkDraft.NONE)))
                .hasMessage("meetings.error.attendance-before-the-day");
        UUID now = testBoards.planned(board, today.date());
        assertThat(record(now, board.mark(Sector.POLICE, Mark.SENIOR, MarkDraft.NONE))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void nothingIsRecordedForACancelledMeeting() {
        meetings.cancel(board.id(), meeting, "Snow");
        assertThatThrownBy(() -> record(meeting, board.mark(Sector.POLICE, Mark.SENIOR, MarkDraft.NONE)))
                .hasMessage("meetings.error.cancelled");
    }

    @Test
    void anAnswerFitsItsStanding() {
        assertThatThrownBy(() -> record(meeting, board.mark(Sector.POLICE, Mark.PRESENT, MarkDraft.NONE)))
                .hasMessage("meetings.error.mark");
    }

    @Test
    void whoseTermHadEndedIsRecordedWithAReasonAndNeverCounts() {
        Holding police = board.seniors().get(Sector.POLICE);
        appointments.endTerm(board.id(), police.id(), DAY.minusDays(1));
        assertThatThrownBy(() -> record(meeting, board.mark(Sector.POLICE, Mark.SENIOR, MarkDraft.NONE)))
                .hasMessage("registers.error.term-ended");
        assertThat(registers.former(board.id(), meeting))
                .extracting(Holding::member)
                .containsExactly(police.member());
        MarkDetails handover = MarkDetails.of(AttendanceMode.IN_ROOM).because("Handover");
        RecordResult result =
                record(meeting, new MarkDraft(police.member(), police.seat(), Mark.SENIOR, handover, MarkDraft.NONE));
        assertThat(result.rows()).hasSize(5);
        RegisterRow row = row(result, Sector.POLICE);
        assertThat(row.inTerm()).isFalse();
        assertThat(row.details()).isEqualTo(handover);
        meetings.hold(board.id(), meeting);
        assertThat(meetings.find(board.id(), meeting).marked()).isZero();
        HeldMeeting held =
                meetings.heldMeetings(board.id(), Period.of(Quarter.of(DAY))).getFirst();
        assertThat(held.marks())
                .filteredOn(mark -> mark.sector().equals(Optional.of(Sector.POLICE)))
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.mark()).isEqualTo(Mark.SENIOR);
                    assertThat(mark.term().covers(DAY)).isFalse();
                });
        record(meeting, new MarkDraft(police.member(), police.seat(), null, MarkDetails.NONE, row.version()));
        assertThat(registers.register(board.id(), meeting)).hasSize(4);
    }

    @Test
    void whoseTermHasNotBegunHasNoRow() {
        UUID before = testBoards.planned(board, TestBoards.BEGIN.minusDays(1));
        MarkDetails early = MarkDetails.NONE.because("Came early");
        Holding police = board.seniors().get(Sector.POLICE);
        assertThatThrownBy(() -> record(
                        before, new MarkDraft(police.member(), police.seat(), Mark.SENIOR, early, MarkDraft.NONE)))
                .hasMessage("meetings.error.not-in-term");
        assertThat(registers.former(board.id(), before)).isEmpty();
    }

    @Test
    void aMarkSaysHowAndFromWhenToWhen() {
        MarkDetails details = new MarkDetails(
                AttendanceMode.REMOTE, LocalTime.of(14, 20), LocalTime.of(15, 5), "Chief inspector", "");
        record(meeting, draft(Mark.DELEGATE, details, MarkDraft.NONE));
        assertThat(police().details()).isEqualTo(details);
        record(meeting, draft(Mark.APOLOGIES, details, police().version()));
        assertThat(police().details()).isEqualTo(MarkDetails.NONE);
    }

    @Test
    void twoWhoSayDifferentThingsOfOneAnswerAreToldToo() {
        record(meeting, draft(Mark.SENIOR, MarkDetails.of(AttendanceMode.IN_ROOM), MarkDraft.NONE));
        RecordResult second =
                record(meeting, draft(Mark.SENIOR, MarkDetails.of(AttendanceMode.REMOTE), MarkDraft.NONE));
        assertThat(second.conflicts()).hasSize(1);
        assertThat(police().details().mode()).isEqualTo(AttendanceMode.IN_ROOM);
    }

    @Test
    void anAnswerThatWasTakenBackLeavesItsVersionBehind() {
        long first = row(record(meeting, board.mark(Sector.POLICE, Mark.ABSENT, MarkDraft.NONE)), Sector.POLICE)
                .version();
        record(meeting, draft(null, MarkDetails.NONE, first));
        assertThat(police().mark()).isNull();
        assertThat(meetings.find(board.id(), meeting).marked()).isZero();
        // Whoever still has the empty row of the beginning on the screen, or the answer, is told.
        assertThat(record(meeting, board.mark(Sector.POLICE, Mark.SENIOR, MarkDraft.NONE))
                        .conflicts())
                .hasSize(1);
        assertThat(record(meeting, board.mark(Sector.POLICE, Mark.SENIOR, first))
                        .conflicts())
                .hasSize(1);
        assertThat(record(meeting, board.mark(Sector.POLICE, Mark.SENIOR, police().version()))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void whatWasRecordedOfAMeetingThatIsPutOffIsTakenBack() {
        long first = row(record(meeting, board.mark(Sector.POLICE, Mark.SENIOR, MarkDraft.NONE)), Sector.POLICE)
                .version();
        record(meeting, board.mark(Sector.HEALTH, Mark.ABSENT, MarkDraft.NONE));
        assertThat(move(DAY.minusDays(1))).isZero();
        assertThat(meetings.find(board.id(), meeting).marked()).isEqualTo(2);
        meetings.postpone(board.id(), meeting, "Snow");
        assertThat(move(DAY.plusDays(7))).isEqualTo(2);
        assertThat(meetings.find(board.id(), meeting).marked()).isZero();
        assertThat(police().version()).isGreaterThan(first);
        assertThat(audited("meeting.attendance-taken-back")).isEqualTo(1);
        // Nothing of the day that was not travels into the count.
        meetings.hold(board.id(), meeting);
        assertThat(meetings.heldMeetings(board.id(), Period.of(Quarter.of(DAY)))
                        .getFirst()
                        .marks())
                .allMatch(mark -> mark.mark() == null);
        assertThat(record(meeting, board.mark(Sector.POLICE, Mark.SENIOR, first))
                        .conflicts())
                .as("somebody still looks at the register of the other day")
                .hasSize(1);
    }

    @Test
    void correctingTheDayOfAHeldMeetingKeepsItsRegister() {
        record(meeting, board.mark(Sector.POLICE, Mark.SENIOR, MarkDraft.NONE));
        meetings.hold(board.id(), meeting);
        assertThat(move(DAY.plusDays(1))).isZero();
        assertThat(police().mark()).isEqualTo(Mark.SENIOR);
    }

    private int move(LocalDate day) {
        long seen = meetings.find(board.id(), meeting).version();
        return meetings.change(board.id(), meeting, new MeetingDraft(day, LocalTime.of(14, 0), "A room"), seen);
    }

    private long audited(String action) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE service_id = ? AND action = ?")
                .params(board.service().value(), action)
                .query(Long.class)
                .single();
    }

    @Test
    void takingBackWhatIsNotThereWritesNothing() {
        assertThat(record(meeting, draft(null, MarkDetails.NONE, MarkDraft.NONE))
                        .conflicts())
                .isEmpty();
        assertThat(police().version()).isEqualTo(MarkDraft.NONE);
    }

    private MarkDraft draft(@Nullable Mark mark, MarkDetails details, long seen) {
        Holding police = board.seniors().get(Sector.POLICE);
        return new MarkDraft(police.member(), police.seat(), mark, details, seen);
    }

    private RegisterRow police() {
        return registers.register(board.id(), meeting).stream()
                .filter(row -> row.holding().sector().equals(Optional.of(Sector.POLICE)))
                .findFirst()
                .orElseThrow();
    }

    private static RegisterRow row(RecordResult result, Sector sector) {
        return result.rows().stream()
                .filter(row -> row.holding().sector().equals(Optional.of(sector)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofTwoWhoRecordAtOnceNobodyIsWrittenOverAndNothingIsLost() {
        record(meeting, board.mark(Sector.POLICE, Mark.APOLOGIES, MarkDraft.NONE));
        people.signIn(board.grant(Role.HEAD_OF_SERVICE));
        RecordResult second = record(
                meeting,
                board.mark(Sector.POLICE, Mark.SENIOR, MarkDraft.NONE),
                board.mark(Sector.HEALTH, Mark.SENIOR, MarkDraft.NONE));
        assertThat(second.conflicts()).hasSize(1);
        RecordResult.Conflict conflict = second.conflicts().getFirst();
        assertThat(conflict.wanted().mark()).isEqualTo(Mark.SENIOR);
        assertThat(conflict.stands().mark()).isEqualTo(Mark.APOLOGIES);
        assertThat(conflict.stands().recordedBy()).isNotEmpty();
        assertThat(marks()).containsEntry(Sector.POLICE, Mark.APOLOGIES).containsEntry(Sector.HEALTH, Mark.SENIOR);
        record(meeting, board.mark(Sector.POLICE, Mark.SENIOR, conflict.stands().version()));
        assertThat(marks()).containsEntry(Sector.POLICE, Mark.SENIOR);
    }

    @Test
    void theSameAnswerTwiceIsNoConflict() {
        record(meeting, board.mark(Sector.POLICE, Mark.APOLOGIES, MarkDraft.NONE));
        assertThat(record(meeting, board.mark(Sector.POLICE, Mark.APOLOGIES, MarkDraft.NONE))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void anAnswerMayBeChangedByWhoSeesIt() {
        long version = record(meeting, board.mark(Sector.POLICE, Mark.APOLOGIES, MarkDraft.NONE)).rows().stream()
                .filter(row -> row.holding().sector().equals(Optional.of(Sector.POLICE)))
                .findFirst()
                .orElseThrow()
                .version();
        record(meeting, board.mark(Sector.POLICE, Mark.DELEGATE, version));
        assertThat(marks()).containsEntry(Sector.POLICE, Mark.DELEGATE);
    }

    private RecordResult record(UUID of, MarkDraft... drafts) {
        return registers.recordMarks(board.id(), of, List.of(drafts));
    }

    private Map<Sector, Mark> marks() {
        return registers.register(board.id(), meeting).stream()
                .filter(row -> row.mark() != null)
                .collect(Collectors.toMap(row -> row.holding().sector().orElseThrow(), RegisterRow::mark));
    }
}
