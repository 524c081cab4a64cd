package org.quarterboard.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterboard.attendance.Registers.LONG_TERM;
import static org.quarterboard.attendance.Registers.all;
import static org.quarterboard.attendance.Registers.delegate;
import static org.quarterboard.attendance.Registers.meeting;
import static org.quarterboard.attendance.Registers.row;
import static org.quarterboard.attendance.Registers.senior;
import static org.quarterboard.shared.Sector.CHILDRENS_SOCIAL_CARE;
import static org.quarterboard.shared.Sector.EDUCATION;
import static org.quarterboard.shared.Sector.HEALTH;
import static org.quarterboard.shared.Sector.POLICE;
import static org.quarterboard.shared.Sector.PROBATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterboard.attendance.SectorRow.Effect;
import org.quarterboard.boards.Standing;
import org.quarterboard.boards.Term;
import org.quarterboard.meetings.HeldMark;
import org.quarterboard.meetings.HeldMeeting;
import org.quarterboard.meetings.Mark;
import org.quarterboard.shared.Quarter;

/** The boundaries of the rule, one by one. Expected figures follow from the wording of the guidance, by hand. */
class Kpi8Test {

    /** July to September 2024. */
    private static final Quarter Q = new Quarter(2024, 2);

    static Stream<Arguments> boundaries() {
        Term ended = new Term(LocalDate.of(2020, 4, 1), LocalDate.of(2024, 8, 31));
        Term begins = Term.of(LocalDate.of(2024, 9, 2), null);
        return Stream.of(
                given("all five there", 5, 0, meeting("2024-09-01", all(Mark.SENIOR))),
                given("no meeting", 0, 0),
                given("a meeting that nobody came to", 0, 0, meeting("2024-09-01", all(Mark.ABSENT))),
                given("apologies are not attendance", 0, 0, meeting("2024-09-01", all(Mark.APOLOGIES))),
                given("nothing recorded", 0, 0, meeting("2024-09-01", all(null))),
                given("an empty register", 0, 0, meeting("2024-09-01")),
                given("delegates alone, named ones", 0, 1, meeting("2024-09-01", delegate(POLICE, Mark.DELEGATE))),
                given("delegates alone, unnamed ones", 0, 5, meeting("2024-09-01", all(Mark.DELEGATE))),
                given(
                        "senior partner and delegate of one sector",
                        1,
                        1,
                        meeting("2024-09-01", senior(POLICE, Mark.SENIOR), delegate(POLICE, Mark.DELEGATE))),
                given(
                        "two meetings: the later decides, though fewer came",
                        1,
                        0,
                        meeting("2024-09-01", senior(POLICE, Mark.SENIOR)),
                        meeting("2024-07-01", all(Mark.SENIOR))),
                given(
                        "two on one day: the later start decides",
                        1,
                        0,
                        meeting("2024-09-01", "15:00", senior(POLICE, Mark.SENIOR)),
                        meeting("2024-09-01", "09:00", all(Mark.SENIOR))),
                given(
                        "several authorities: one is enough, and counts once",
                        1,
                        0,
                        meeting(
                                "2024-09-01",
                                row(EDUCATION, 1L, Standing.SENIOR, Mark.SENIOR, LONG_TERM),
                                row(EDUCATION, 2L, Standing.SENIOR, Mark.ABSENT, LONG_TERM))),
                given(
                        "several authorities, both there: counts once",
                        1,
                        0,
                        meeting(
                                "2024-09-01",
                                row(EDUCATION, 1L, Standing.SENIOR, Mark.SENIOR, LONG_TERM),
                                row(EDUCATION, 2L, Standing.SENIOR, Mark.SENIOR, LONG_TERM))),
                given(
                        "several authorities: senior of one, delegate of the other",
                        1,
                        1,
                        meeting(
                                "2024-09-01",
                                row(EDUCATION, 1L, Standing.SENIOR, Mark.SENIOR, LONG_TERM),
                                row(EDUCATION, 2L, Standing.SENIOR, Mark.DELEGATE, LONG_TERM))),
                given(
                        "a delegate whose mark is still that of a senior partner",
                        0,
                        0,
                        meeting("2024-09-01", delegate(POLICE, Mark.SENIOR))),
                given(
                        "a member whose mark is still that of a delegate",
                        0,
                        0,
                        meeting("2024-09-01", row(POLICE, null, Standing.MEMBER, Mark.DELEGATE, LONG_TERM))),
                given(
                        "a member who is no senior partner",
                        0,
                        0,
                        meeting("2024-09-01", row(POLICE, null, Standing.MEMBER, Mark.PRESENT, LONG_TERM))),
                given(
                        "a seat outside the five",
                        0,
                        0,
                        meeting("2024-09-01", row(null, null, Standing.MEMBER, Mark.PRESENT, LONG_TERM))),
                given(
                        "a term that ended the day before",
                        0,
                        0,
                        meeting("2024-09-01", row(POLICE, null, Standing.SENIOR, Mark.SENIOR, ended))),
                given(
                        "a term on its last day",
                        1,
                        0,
                        meeting("2024-08-31", row(POLICE, null, Standing.SENIOR, Mark.SENIOR, ended))),
                given(
                        "a term that begins the day after",
                        0,
                        0,
                        meeting("2024-09-01", row(POLICE, null, Standing.SENIOR, Mark.SENIOR, begins))),
                given("the first day of the quarter", 5, 0, meeting("2024-07-01", all(Mark.SENIOR))),
                given("the last day of the quarter", 5, 0, meeting("2024-09-30", all(Mark.SENIOR))),
                given("the day before the quarter", 0, 0, meeting("2024-06-30", all(Mark.SENIOR))),
                given("the day after the quarter", 0, 0, meeting("2024-10-01", all(Mark.SENIOR))));
    }

    private static Arguments given(String what, int seniors, int delegates, HeldMeeting... meetings) {
        return Arguments.of(what, seniors, delegates, List.of(meetings));
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @MethodSource("boundaries")
    void counts(String what, int seniors, int delegates, List<HeldMeeting> meetings) {
        Kpi8Result result = Kpi8.count(Q, meetings);
        assertThat(result.headline()).as("8: %s", what).isEqualTo(seniors);
        assertThat(result.delegates()).as("8b: %s", what).isEqualTo(delegates);
    }

    /** The sentence on several local authorities, read in two ways: 8 and 8b by the one, 8 and 8b by the other. */
    static Stream<Arguments> authorities() {
        HeldMark csc = row(CHILDRENS_SOCIAL_CARE, 1L, Standing.SENIOR, Mark.SENIOR, LONG_TERM);
        HeldMark cscOfTwo = row(CHILDRENS_SOCIAL_CARE, 2L, Standing.SENIOR, Mark.SENIOR, LONG_TERM);
        HeldMark education = row(EDUCATION, 1L, Standing.SENIOR, Mark.SENIOR, LONG_TERM);
        HeldMark educationOfTwo = row(EDUCATION, 2L, Standing.SENIOR, Mark.SENIOR, LONG_TERM);
        HeldMark absentOfOne = row(EDUCATION, 1L, Standing.SENIOR, Mark.ABSENT, LONG_TERM);
        HeldMark police = senior(POLICE, Mark.SENIOR);
        HeldMark probation = senior(PROBATION, Mark.SENIOR);
        HeldMark health = senior(HEALTH, Mark.SENIOR);
        return Stream.of(
                read("no seat of an authority", 2, 0, 2, 0, police, health),
                read("one authority alone", 3, 0, 3, 0, csc, education, police),
                read("one of two has all five", 5, 0, 5, 0, csc, education, police, probation, health, cscOfTwo),
                read(
                        "five between them, none has all",
                        5,
                        0,
                        4,
                        0,
                        csc,
                        absentOfOne,
                        educationOfTwo,
                        police,
                        probation,
                        health),
                read("the one with more counts", 2, 0, 2, 0, cscOfTwo, educationOfTwo, absentOfOne),
                read(
                        "equal, so the delegate decides",
                        2,
                        1,
                        1,
                        1,
                        csc,
                        educationOfTwo,
                        row(HEALTH, 2L, Standing.SENIOR, Mark.DELEGATE, LONG_TERM)),
                read(
                        "a delegate of the other does not count",
                        1,
                        1,
                        1,
                        0,
                        csc,
                        row(EDUCATION, 2L, Standing.DELEGATE, Mark.DELEGATE, LONG_TERM)),
                read("nobody of either, others there", 1, 0, 1, 0, absentOfOne, police));
    }

    private static Arguments read(
            String what, int seniors, int delegates, int ofOne, int delegatesOfOne, HeldMark... marks) {
        return Arguments.of(what, seniors, delegates, ofOne, delegatesOfOne, meeting("2024-09-01", marks));
    }

    @ParameterizedTest(name = "{0}: {1} and {2}, or {3} and {4}")
    @MethodSource("authorities")
    void bothReadings(String what, int seniors, int delegates, int ofOne, int delegatesOfOne, HeldMeeting meeting) {
        Kpi8Result any = Kpi8.count(Q, List.of(meeting), Reading.PER_SECTOR);
        Kpi8Result one = Kpi8.count(Q, List.of(meeting), Reading.ONE_AUTHORITY);
        assertThat(List.of(any.headline(), any.delegates())).as(what).containsExactly(seniors, delegates);
        assertThat(List.of(one.headline(), one.delegates())).as(what).containsExactly(ofOne, delegatesOfOne);
        assertThat(any.countsAs(one)).isEqualTo(seniors == ofOne && delegates == delegatesOfOne);
    }

    @Test
    void equalAuthoritiesAreToldApartByTheirIds() {
        HeldMeeting meeting = meeting(
                "2024-09-01",
                row(EDUCATION, 7L, Standing.SENIOR, Mark.SENIOR, LONG_TERM),
                row(CHILDRENS_SOCIAL_CARE, 3L, Standing.SENIOR, Mark.SENIOR, LONG_TERM));
        Kpi8Result one = Kpi8.count(Q, List.of(meeting), Reading.ONE_AUTHORITY);
        assertThat(one.authority()).contains(3L);
        assertThat(one.of(EDUCATION).state()).isEqualTo(SectorState.OTHER_AUTHORITY);
        assertThat(one.of(EDUCATION).rows()).extracting(SectorRow::effect).containsExactly(Effect.OTHER_AUTHORITY);
        assertThat(Kpi8.count(Q, List.of(meeting)).of(EDUCATION).state()).isEqualTo(SectorState.SENIOR);
    }

    @Test
    void whoCameAfterTheTermHadEndedIsSaidAndNotCounted() {
        Term ended = new Term(LocalDate.of(2020, 4, 1), LocalDate.of(2024, 8, 31));
        Kpi8Result result = Kpi8.count(
                Q,
                List.of(meeting(
                        "2024-09-01",
                        row(POLICE, null, Standing.SENIOR, Mark.SENIOR, ended),
                        row(HEALTH, null, Standing.SENIOR, Mark.SENIOR, ended),
                        senior(HEALTH, Mark.DELEGATE),
                        row(EDUCATION, null, Standing.SENIOR, Mark.APOLOGIES, ended),
                        row(PROBATION, null, Standing.SENIOR, Mark.SENIOR, ended),
                        senior(PROBATION, null))));
        assertThat(result.headline()).isZero();
        assertThat(result.of(POLICE).state()).isEqualTo(SectorState.OUTSIDE_TERM);
        assertThat(result.of(POLICE).rows()).extracting(SectorRow::effect).containsExactly(Effect.OUTSIDE_TERM);
        assertThat(result.of(HEALTH).state()).isEqualTo(SectorState.DELEGATE_ONLY);
        assertThat(result.of(EDUCATION).state()).isEqualTo(SectorState.VACANT);
        assertThat(result.of(EDUCATION).rows()).isEmpty();
        assertThat(result.of(PROBATION).state()).isEqualTo(SectorState.NOT_RECORDED);
    }

    @Test
    void noMeetingIsToldApartFromAMeetingThatNobodyCameTo() {
        Kpi8Result none = Kpi8.count(Q, List.of());
        assertThat(none.meeting()).isEmpty();
        assertThat(none.in(SectorState.NO_MEETING)).hasSize(5);
        Kpi8Result nobody = Kpi8.count(Q, List.of(meeting("2024-09-01", all(Mark.ABSENT))));
        assertThat(nobody.meeting()).map(MeetingUsed::date).contains(LocalDate.of(2024, 9, 1));
        assertThat(nobody.in(SectorState.NOT_THERE)).hasSize(5);
    }

    @Test
    void everyZeroSaysItsReason() {
        Kpi8Result result = Kpi8.count(
                Q,
                List.of(meeting(
                        "2024-09-01",
                        senior(CHILDRENS_SOCIAL_CARE, Mark.SENIOR),
                        senior(EDUCATION, Mark.DELEGATE),
                        senior(POLICE, Mark.APOLOGIES),
                        senior(PROBATION, null))));
        assertThat(result.of(CHILDRENS_SOCIAL_CARE).state()).isEqualTo(SectorState.SENIOR);
        assertThat(result.of(EDUCATION).state()).isEqualTo(SectorState.DELEGATE_ONLY);
        assertThat(result.of(POLICE).state()).isEqualTo(SectorState.NOT_THERE);
        assertThat(result.of(PROBATION).state()).isEqualTo(SectorState.NOT_RECORDED);
        assertThat(result.of(HEALTH).state()).isEqualTo(SectorState.VACANT);
    }

    @Test
    void aDelegateAloneIsSaidOnlyWhenEveryRowIsMarked() {
        Kpi8Result open =
                Kpi8.count(Q, List.of(meeting("2024-09-01", senior(HEALTH, null), delegate(HEALTH, Mark.DELEGATE))));
        assertThat(open.of(HEALTH).state()).isEqualTo(SectorState.NOT_RECORDED);
        assertThat(open.of(HEALTH).delegate()).isEqualTo(1);
        Kpi8Result marked = Kpi8.count(
                Q, List.of(meeting("2024-09-01", senior(HEALTH, Mark.ABSENT), delegate(HEALTH, Mark.DELEGATE))));
        assertThat(marked.of(HEALTH).state()).isEqualTo(SectorState.DELEGATE_ONLY);
        Kpi8Result there =
                Kpi8.count(Q, List.of(meeting("2024-09-01", senior(HEALTH, Mark.SENIOR), delegate(HEALTH, null))));
        assertThat(there.of(HEALTH).state()).isEqualTo(SectorState.SENIOR);
    }

    @Test
    void aMarkFromAnotherStandingIsNoAnswer() {
        Kpi8Result result = Kpi8.count(Q, List.of(meeting("2024-09-01", delegate(POLICE, Mark.SENIOR))));
        assertThat(result.of(POLICE).state()).isEqualTo(SectorState.NOT_RECORDED);
        assertThat(result.of(POLICE).rows()).extracting(SectorRow::mark).containsOnlyNulls();
        HeldMeeting ofTwo = meeting(
                "2024-09-01",
                row(EDUCATION, 1L, Standing.DELEGATE, Mark.SENIOR, LONG_TERM),
                row(EDUCATION, 2L, Standing.SENIOR, Mark.SENIOR, LONG_TERM));
        assertThat(Kpi8.count(Q, List.of(ofTwo), Reading.ONE_AUTHORITY).authority())
                .contains(2L);
    }

    @Test
    void onlyWhatIsKnownToBeMissingIsMissing() {
        assertThat(SectorState.values())
                .filteredOn(SectorState::withoutSenior)
                .containsExactly(
                        SectorState.DELEGATE_ONLY,
                        SectorState.OTHER_AUTHORITY,
                        SectorState.OUTSIDE_TERM,
                        SectorState.NOT_THERE,
                        SectorState.VACANT);
    }

    @Test
    void bothRolesOfASectorAreCountedAndRemarkedOn() {
        Kpi8Result result = Kpi8.count(
                Q, List.of(meeting("2024-09-01", senior(HEALTH, Mark.SENIOR), delegate(HEALTH, Mark.DELEGATE))));
        assertThat(result.of(HEALTH).both()).isTrue();
        assertThat(result.of(HEALTH).seniors()).extracting(Attendee::position).containsExactly("SENIOR of HEALTH");
        assertThat(result.of(HEALTH).delegates()).extracting(Attendee::position).containsExactly("DELEGATE of HEALTH");
        assertThat(result.of(POLICE).both()).isFalse();
    }

    @Test
    void theMeetingThatDecidedIsNamedAndTheOthersAreCounted() {
        HeldMeeting early = meeting("2024-07-10", all(Mark.SENIOR));
        HeldMeeting late = meeting("2024-09-10", all(Mark.ABSENT));
        Kpi8Result result = Kpi8.count(Q, List.of(late, early));
        assertThat(result.meeting()).map(MeetingUsed::uuid).contains(late.uuid());
        assertThat(result.meetingsHeld()).isEqualTo(2);
    }

    @Test
    void atOneTimeTheMeetingPlannedLastDecides() {
        HeldMeeting first = meeting("2024-09-10", all(Mark.SENIOR));
        HeldMeeting second = meeting("2024-09-10", all(Mark.ABSENT));
        assertThat(Kpi8.count(Q, List.of(second, first)).meeting())
                .map(MeetingUsed::uuid)
                .contains(second.uuid());
    }

    @Test
    void quartersBeforeApril2023AreMarked() {
        assertThat(Kpi8.count(new Quarter(2022, 4), List.of()).beforeKpi8()).isTrue();
        assertThat(Kpi8.count(new Quarter(2023, 1), List.of()).beforeKpi8()).isFalse();
    }

    @Test
    void aPartnersCutHoldsOneSectorAlone() {
        HeldMark[] marks = all(Mark.SENIOR);
        Kpi8Result cut = Kpi8.count(Q, List.of(meeting("2024-09-01", marks))).only(Set.of(POLICE));
        assertThat(cut.sectors()).containsOnlyKeys(POLICE);
    }
}
