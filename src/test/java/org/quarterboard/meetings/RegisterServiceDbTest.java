package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.Holding;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RegisterServiceDbTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 11);

    private final RegisterService registers;
    private final MeetingService meetings;
    private final AppointmentService appointments;
    private final TestBoards testBoards;
    private final TestPeople people;
    private final Today today;

    private TestBoard board;
    private UUID meeting;

    @Autowired
    RegisterServiceDbTest(
            RegisterService registers,
            MeetingService meetings,
            AppointmentService appointments,
            TestBoards testBoards,
            TestPeople people,
            Today today) {
        this.registers = registers;
        this.meetings = meetings;
        this.appointments = appointments;
        this.testBoards = testBoards;
        this.people = people;
        this.today = today;
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
    void whoIsNotInTermOnTheDayHasNoRow() {
        Holding police = board.seniors().get(Sector.POLICE);
        appointments.endTerm(board.id(), police.id(), DAY.minusDays(1));
        assertThatThrownBy(() -> record(meeting, board.mark(Sector.POLICE, Mark.SENIOR, MarkDraft.NONE)))
                .hasMessage("meetings.error.not-in-term");
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
