package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.quarterboard.meetings.MinutesWorld.DAY;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.AppointmentDraft;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.HoldingId;
import org.quarterboard.boards.MemberDraft;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.SeatId;
import org.quarterboard.boards.Standing;
import org.quarterboard.boards.Term;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Role;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Sector;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A register is complete before minutes go round, and changes after they are agreed by a dated correction alone. */
@PortalTest
class AttendanceCorrectionDbTest {

    @Autowired
    private AttendanceCorrectionService corrections;

    @Autowired
    private RegisterService registers;

    @Autowired
    private MinutesService minutes;

    @Autowired
    private AppointmentService appointments;

    @Autowired
    private MinutesWorld world;

    @Autowired
    private TestBoards testBoards;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private TestBoard board;
    private TestPerson secretary;
    private UUID meeting;

    @BeforeEach
    void signIn() {
        board = testBoards.fiveSeniors();
        secretary = people.person(board.grant(Role.SECRETARY));
        people.signIn(secretary);
        meeting = world.held(board, DAY);
        world.write(board, meeting, "The chair welcomed members.");
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void minutesGoRoundOnceEverybodyExpectedIsAnsweredFor() {
        record(Sector.HEALTH, null);
        assertThatThrownBy(() -> minutes.circulate(board.id(), meeting)).hasMessage("registers.error.incomplete");
        record(Sector.HEALTH, Mark.APOLOGIES);
        minutes.circulate(board.id(), meeting);
        UUID later = world.held(board, DAY.plusDays(90));
        record(Sector.HEALTH, null);
        assertThatThrownBy(() -> minutes.agree(board.id(), meeting, later)).hasMessage("registers.error.incomplete");
        record(Sector.HEALTH, Mark.APOLOGIES);
        minutes.agree(board.id(), meeting, later);
    }

    @Test
    void whoseTermHadEndedNeedsNoAnswer() {
        HoldingId health = board.seniors().get(Sector.HEALTH).id();
        record(Sector.HEALTH, null);
        AsSystem.run("test", () -> appointments.endTerm(board.id(), health, DAY.minusDays(1)));
        minutes.circulate(board.id(), meeting);
    }

    @Test
    void anAgreedRegisterChangesByACorrectionWithItsReasonAlone() {
        assertThatThrownBy(() -> correct(Sector.HEALTH, Mark.SENIOR, "The list says so"))
                .as("as long as nothing is agreed the register itself is changed")
                .hasMessage("registers.error.not-settled");
        agree();
        assertThatThrownBy(() -> record(Sector.HEALTH, Mark.SENIOR)).hasMessage("meetings.error.minutes-agreed");
        assertThatThrownBy(() -> correct(Sector.HEALTH, Mark.SENIOR, "  ")).hasMessage("registers.error.reason");
        assertThatThrownBy(() -> correct(Sector.HEALTH, Mark.PRESENT, "A member"))
                .hasMessage("meetings.error.mark");
        assertThatThrownBy(() -> correct(Sector.HEALTH, Mark.ABSENT, "As it is"))
                .hasMessage("registers.error.nothing-corrected");
        assertThat(corrections.corrections(board.id(), meeting)).isEmpty();
        String agreed = words();
        correct(Sector.HEALTH, Mark.SENIOR, "The list says so");
        correct(Sector.POLICE, Mark.DELEGATE, "The inspector came");
        correct(Sector.HEALTH, Mark.DELEGATE, "It was the deputy");
        assertThat(row(Sector.HEALTH).mark()).isEqualTo(Mark.DELEGATE);
        assertThat(row(Sector.HEALTH).details().reason()).isEmpty();
        assertThat(corrections.corrections(board.id(), meeting))
                .extracting(
                        AttendanceCorrection::number,
                        AttendanceCorrection::position,
                        AttendanceCorrection::from,
                        AttendanceCorrection::to,
                        AttendanceCorrection::why,
                        AttendanceCorrection::by)
                .containsExactly(
                        tuple(
                                1,
                                "Senior partner of HEALTH",
                                Mark.ABSENT,
                                Mark.SENIOR,
                                "The list says so",
                                "Test person"),
                        tuple(
                                2,
                                "Senior partner of POLICE",
                                Mark.SENIOR,
                                Mark.DELEGATE,
                                "The inspector came",
                                "Test person"),
                        tuple(
                                3,
                                "Senior partner of HEALTH",
                                Mark.SENIOR,
                                Mark.DELEGATE,
                                "It was the deputy",
                                "Test person"));
        assertThat(audited()).isEqualTo(3);
        assertThat(words()).isEqualTo(agreed);
        assertThat(minutes.minutes(board.id(), meeting).intact()).isTrue();
    }

    @Test
    void signedMinutesStayAsTheyAreAndTheirRegisterIsStillCorrected() {
        TestPerson chair = world.chair(board);
        agree();
        people.signIn(chair);
        minutes.sign(board.id(), meeting);
        people.signIn(secretary);
        correct(Sector.EDUCATION, Mark.SENIOR, "The list says so");
        assertThat(row(Sector.EDUCATION).mark()).isEqualTo(Mark.SENIOR);
        Minutes now = minutes.minutes(board.id(), meeting);
        assertThat(now.state()).isEqualTo(MeetingState.CLOSED);
        assertThat(now.intact()).isTrue();
    }

    @Test
    void whoIsAppointedAfterwardsForTheDayIsAnsweredForByACorrection() {
        agree();
        SeatId seat = board.seniors().get(Sector.HEALTH).seat();
        MemberId delegate = AsSystem.call("test", () -> {
            MemberId member =
                    appointments.addMember(board.id(), new MemberDraft("Deputy of HEALTH", "Partner of HEALTH", null));
            appointments.appoint(
                    board.id(), new AppointmentDraft(seat, member, Standing.DELEGATE, Term.of(TestBoards.BEGIN, null)));
            return member;
        });
        corrections.correct(
                board.id(),
                meeting,
                new AttendanceCorrectionDraft(delegate, seat, Mark.DELEGATE, "Nominated in April", MarkDraft.NONE));
        assertThat(corrections.corrections(board.id(), meeting))
                .extracting(AttendanceCorrection::position, AttendanceCorrection::from, AttendanceCorrection::to)
                .containsExactly(tuple("Deputy of HEALTH", null, Mark.DELEGATE));
        assertThat(registers.register(board.id(), meeting)).allMatch(row -> row.mark() != null);
    }

    @Test
    void ofTwoWhoCorrectOneRowTheSecondIsToldToLookAgain() {
        agree();
        AttendanceCorrectionDraft mine = draft(Sector.HEALTH, Mark.SENIOR, "The list says so");
        correct(Sector.HEALTH, Mark.DELEGATE, "It was the deputy");
        assertThatThrownBy(() -> corrections.correct(board.id(), meeting, mine))
                .hasMessage("registers.error.corrected-meanwhile");
        assertThat(corrections.corrections(board.id(), meeting)).hasSize(1);
    }

    @Test
    void theRegisterOfAnotherBoardIsNotThere() {
        agree();
        TestBoard other = testBoards.fiveSeniors();
        AttendanceCorrectionDraft mine = draft(Sector.HEALTH, Mark.SENIOR, "The list says so");
        people.signIn(other.grant(Role.SECRETARY));
        assertThatThrownBy(() -> corrections.correct(other.id(), meeting, mine)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> corrections.correct(board.id(), meeting, mine)).isInstanceOf(NotFoundException.class);
        people.signIn(board.grant(Role.BOARD_MEMBER));
        assertThatThrownBy(() -> corrections.correct(board.id(), meeting, mine))
                .as("a member reads")
                .isInstanceOf(NotFoundException.class);
        assertThat(corrections.corrections(board.id(), meeting)).isEmpty();
    }

    private void agree() {
        minutes.circulate(board.id(), meeting);
        minutes.agree(board.id(), meeting, world.held(board, DAY.plusDays(90)));
    }

    private void record(Sector sector, @Nullable Mark mark) {
        registers.recordMarks(board.id(), meeting, List.of(row(sector).answer(mark, MarkDetails.NONE)));
    }

    private void correct(Sector sector, Mark mark, String why) {
        corrections.correct(board.id(), meeting, draft(sector, mark, why));
    }

    private AttendanceCorrectionDraft draft(Sector sector, Mark mark, String why) {
        Holding holding = board.seniors().get(sector);
        return new AttendanceCorrectionDraft(
                holding.member(), holding.seat(), mark, why, row(sector).version());
    }

    private RegisterRow row(Sector sector) {
        return registers.register(board.id(), meeting).stream()
                .filter(row -> row.holding()
                        .member()
                        .equals(board.seniors().get(sector).member()))
                .findFirst()
                .orElseThrow();
    }

    private String words() {
        return minutes.minutes(board.id(), meeting).current().orElseThrow().text();
    }

    private long audited() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE service_id = ? AND action = ?")
                .params(board.service().value(), "meeting.attendance-corrected")
                .query(Long.class)
                .single();
    }
}
