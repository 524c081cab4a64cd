package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.HoldingId;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.Office;
import org.quarterboard.boards.OfficeId;
import org.quarterboard.boards.OfficeTerm;
import org.quarterboard.boards.QuorumRule;
import org.quarterboard.boards.SeatId;
import org.quarterboard.boards.Standing;
import org.quarterboard.boards.Term;
import org.quarterboard.meetings.HeldQuorum.Verdict;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Sector;
import org.springframework.test.util.ReflectionTestUtils;

/** A register as it was recorded, judged by a quorum rule. */
class HeldQuorumTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 11);
    private static final Term TERM = Term.of(LocalDate.of(2020, 4, 1), null);
    private static final QuorumRule HALF = new QuorumRule(0, 50, Set.of(), false);
    private static final QuorumRule POLICE = new QuorumRule(0, 0, Set.of(Sector.POLICE), false);
    private static final QuorumRule CHAIR = new QuorumRule(0, 0, Set.of(), true);

    private final Meeting meeting = new Meeting(new BoardId(1), DAY, LocalTime.NOON, 120, "A room");
    private final List<Holding> holdings = new ArrayList<>();
    private final List<AttendanceMark> marks = new ArrayList<>();
    private final List<OfficeTerm> offices = new ArrayList<>();

    HeldQuorumTest() {
        ReflectionTestUtils.setField(meeting, "id", 1L);
    }

    @Test
    void aSeatIsRepresentedByWhoeverCameForItAndCountsOnce() {
        row(1, Sector.POLICE, Standing.SENIOR, TERM, Mark.DELEGATE);
        row(1, Sector.POLICE, Standing.DELEGATE, TERM, Mark.DELEGATE);
        row(2, Sector.HEALTH, Standing.SENIOR, TERM, Mark.APOLOGIES);
        row(3, null, Standing.MEMBER, TERM, Mark.ABSENT);
        HeldQuorum found = judge(HALF);
        assertThat(found.presence().represented()).isOne();
        assertThat(found.presence().filled()).isEqualTo(3);
        assertThat(found.verdict()).isEqualTo(Verdict.NOT_QUORATE);
        row(4, null, Standing.MEMBER, TERM, Mark.PRESENT);
        assertThat(judge(HALF).verdict()).as("2 of 4").isEqualTo(Verdict.QUORATE);
    }

    @Test
    void whoseTermHadEndedRepresentsNothing() {
        row(1, Sector.POLICE, Standing.SENIOR, Term.of(TERM.from(), DAY.minusDays(1)), Mark.SENIOR);
        row(2, Sector.HEALTH, Standing.SENIOR, TERM, Mark.SENIOR);
        HeldQuorum found = judge(POLICE);
        assertThat(found.presence().filled()).isOne();
        assertThat(found.missing().sectors()).containsExactly(Sector.POLICE);
        assertThat(found.verdict()).isEqualTo(Verdict.NOT_QUORATE);
    }

    @Test
    void aSectorIsRepresentedByADelegateToo() {
        row(1, Sector.POLICE, Standing.SENIOR, TERM, Mark.DELEGATE);
        assertThat(judge(POLICE).verdict()).isEqualTo(Verdict.QUORATE);
    }

    @Test
    void theChairsPlaceIsTakenInPerson() {
        office(row(1, Sector.POLICE, Standing.SENIOR, TERM, Mark.DELEGATE));
        HeldQuorum found = judge(CHAIR);
        assertThat(found.missing().chair()).isTrue();
        assertThat(found.verdict()).isEqualTo(Verdict.NOT_QUORATE);
        office(row(1, Sector.POLICE, Standing.DELEGATE, TERM, Mark.DELEGATE));
        assertThat(judge(CHAIR).verdict()).as("the deputy came in person").isEqualTo(Verdict.QUORATE);
    }

    @Test
    void whereNobodyIsInTheChairNobodyTookIt() {
        row(1, Sector.POLICE, Standing.SENIOR, TERM, Mark.SENIOR);
        assertThat(judge(CHAIR).verdict()).isEqualTo(Verdict.NOT_QUORATE);
    }

    @Test
    void aChairWithoutASeatIsNotInTheRegister() {
        row(1, Sector.POLICE, Standing.SENIOR, TERM, Mark.SENIOR);
        office(new MemberId(77));
        assertThat(judge(CHAIR).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judge(new QuorumRule(2, 0, Set.of(), true)).verdict())
                .as("with or without the chair")
                .isEqualTo(Verdict.NOT_QUORATE);
    }

    @Test
    void aRegisterWithGapsDecidesOnlyWhatTheGapsCannotChange() {
        row(1, Sector.POLICE, Standing.SENIOR, TERM, Mark.SENIOR);
        row(2, Sector.HEALTH, Standing.SENIOR, TERM, null);
        assertThat(judge(HALF).verdict()).isEqualTo(Verdict.QUORATE);
        assertThat(judge(new QuorumRule(2, 0, Set.of(), false)).verdict()).isEqualTo(Verdict.OPEN);
        assertThat(judge(QuorumRule.NONE).verdict()).isEqualTo(Verdict.NO_RULE);
    }

    private MemberId row(long seat, @Nullable Sector sector, Standing standing, Term term, @Nullable Mark mark) {
        MemberId member = new MemberId(holdings.size() + 1L);
        SeatId of = new SeatId(seat);
        holdings.add(new Holding(
                new HoldingId(member.value()),
                of,
                "Seat",
                Optional.ofNullable(sector),
                null,
                member,
                "Position",
                "Organisation",
                standing,
                term,
                null));
        if (mark != null) {
            marks.add(new AttendanceMark(
                    meeting,
                    new MarkDraft(member, of, mark, MarkDraft.NONE),
                    MarkDetails.NONE,
                    new PersonId(1),
                    Instant.EPOCH));
        }
        return member;
    }

    private void office(MemberId member) {
        offices.add(new OfficeTerm(new OfficeId(1), Office.CHAIR, member, "Position", "Organisation", TERM));
    }

    private HeldQuorum judge(QuorumRule rule) {
        Register register = Register.of(holdings, marks, DAY);
        boolean complete = register.marked() == register.holdings().size();
        return HeldQuorum.of(register, offices, rule, complete);
    }
}
