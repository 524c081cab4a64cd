package org.quarterboard.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterboard.meetings.MinutesWorld.DAY;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.AppointmentDraft;
import org.quarterboard.boards.AppointmentService;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.MemberDraft;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.SeatId;
import org.quarterboard.boards.Standing;
import org.quarterboard.boards.Term;
import org.quarterboard.meetings.AttendanceCorrectionDraft;
import org.quarterboard.meetings.AttendanceCorrectionService;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MarkDraft;
import org.quarterboard.meetings.MinutesService;
import org.quarterboard.meetings.MinutesWorld;
import org.quarterboard.meetings.RegisterService;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestBoards;
import org.quarterboard.testing.TestBoards.TestBoard;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

/** Agreed minutes are no dead end for KPI 8: a correction of the register is counted, and the return says so. */
@PortalTest
class CorrectedAttendanceDbTest {

    private static final Quarter QUARTER = Quarter.of(DAY);

    @Autowired
    private Kpi8ReturnService returns;

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

    private TestBoard board;
    private UUID meeting;

    @BeforeEach
    void agree() {
        board = testBoards.fiveSeniors();
        people.signIn(board.grant(Role.HEAD_OF_SERVICE));
        meeting = world.held(board, DAY);
        world.write(board, meeting, "The chair welcomed members.");
        minutes.circulate(board.id(), meeting);
        minutes.agree(board.id(), meeting, world.held(board, DAY.plusDays(90)));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aSubmittedReturnBecomesStaleByACorrectionAndIsSubmittedAgain() {
        submit();
        assertThat(find().state()).isEqualTo(Kpi8ReturnState.SUBMITTED);
        assertThat(find().now().headline()).isEqualTo(1);
        Holding health = board.seniors().get(Sector.HEALTH);
        long seen = registers.register(board.id(), meeting).stream()
                .filter(row -> row.holding().member().equals(health.member()))
                .findFirst()
                .orElseThrow()
                .version();
        correct(health.member(), health.seat(), Mark.SENIOR, seen);
        assertThat(find().state()).isEqualTo(Kpi8ReturnState.STALE);
        assertThat(find().now().headline()).isEqualTo(2);
        submit();
        assertThat(find().state()).isEqualTo(Kpi8ReturnState.RESUBMITTED);
    }

    @Test
    void whoIsAppointedAfterwardsForTheDayKeepsNoReturnOpenForGood() {
        SeatId seat = board.seniors().get(Sector.HEALTH).seat();
        MemberId delegate =
                appointments.addMember(board.id(), new MemberDraft("Deputy of HEALTH", "Partner of HEALTH", null));
        appointments.appoint(
                board.id(), new AppointmentDraft(seat, delegate, Standing.DELEGATE, Term.of(TestBoards.BEGIN, null)));
        assertThat(find().incomplete()).containsExactly(Sector.HEALTH);
        correct(delegate, seat, Mark.DELEGATE, MarkDraft.NONE);
        assertThat(find().incomplete()).isEmpty();
        submit();
        assertThat(find().state()).isEqualTo(Kpi8ReturnState.SUBMITTED);
    }

    private void correct(MemberId member, SeatId seat, Mark mark, long seen) {
        corrections.correct(
                board.id(), meeting, new AttendanceCorrectionDraft(member, seat, mark, "The list says so", seen));
    }

    private Kpi8Return find() {
        return returns.find(board.service(), QUARTER);
    }

    private void submit() {
        returns.check(board.service(), QUARTER, find().now().sha256());
        returns.submit(board.service(), QUARTER, find().now().sha256());
    }
}
