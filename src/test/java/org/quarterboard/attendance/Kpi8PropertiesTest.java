package org.quarterboard.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.quarterboard.attendance.SectorRow.Effect;
import org.quarterboard.boards.Standing;
import org.quarterboard.meetings.HeldMark;
import org.quarterboard.meetings.HeldMeeting;
import org.quarterboard.meetings.Mark;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;

/** The rule against a slow model of its own, over random years of boards, and against what must always hold. */
class Kpi8PropertiesTest {

    private static final List<Quarter> QUARTERS = new Quarter(2023, 4).run(6).toList();

    @Property(tries = 1000)
    void agreesWithTheSlowModelByBothReadings(@ForAll long seed) {
        BoardYear board = BoardYear.random(seed);
        for (Quarter quarter : QUARTERS) {
            for (Reading reading : Reading.values()) {
                assertThat(digits(Kpi8.count(quarter, board.record(), reading)))
                        .as("%s by %s", quarter, reading)
                        .isEqualTo(SlowKpi8.digits(
                                board, quarter.year(), quarter.number(), reading == Reading.ONE_AUTHORITY));
            }
        }
    }

    /** Otherwise the agreement would say little. */
    @Test
    void theRandomYearsAreNotDull() {
        int meetings = 0;
        int ones = 0;
        int different = 0;
        int unfit = 0;
        for (long seed = 0; seed < 300; seed++) {
            BoardYear board = BoardYear.random(seed);
            for (Quarter quarter : QUARTERS) {
                Kpi8Result any = Kpi8.count(quarter, board.record(), Reading.PER_SECTOR);
                meetings += any.meeting().isPresent() ? 1 : 0;
                ones += any.headline();
                different += any.countsAs(Kpi8.count(quarter, board.record(), Reading.ONE_AUTHORITY)) ? 0 : 1;
                unfit += any.meeting().isPresent() && seniorsWithoutStanding(board, any) ? 1 : 0;
            }
        }
        assertThat(meetings).isBetween(400, 1400);
        assertThat(ones).isGreaterThan(300);
        assertThat(different).isGreaterThan(30);
        assertThat(unfit).isGreaterThan(100);
    }

    /** Whether the meeting that decides has somebody marked as senior partner who is none. */
    private static boolean seniorsWithoutStanding(BoardYear board, Kpi8Result result) {
        UUID decides = result.meeting().orElseThrow().uuid();
        return board.record().stream()
                .filter(meeting -> meeting.uuid().equals(decides))
                .flatMap(meeting -> meeting.marks().stream())
                .anyMatch(row -> row.mark() == Mark.SENIOR && row.standing() != Standing.SENIOR);
    }

    @Property(tries = 300)
    void theOrderOfMeetingsAndRowsDoesNotMatter(@ForAll long seed, @ForAll Random random) {
        BoardYear board = BoardYear.random(seed);
        List<HeldMeeting> shuffled = new ArrayList<>();
        for (HeldMeeting meeting : board.record()) {
            List<HeldMark> marks = new ArrayList<>(meeting.marks());
            Collections.shuffle(marks, random);
            shuffled.add(new HeldMeeting(meeting.id(), meeting.uuid(), meeting.date(), meeting.startsAt(), marks));
        }
        Collections.shuffle(shuffled, random);
        for (Quarter quarter : QUARTERS) {
            for (Reading reading : Reading.values()) {
                Kpi8Result one = Kpi8.count(quarter, board.record(), reading);
                Kpi8Result other = Kpi8.count(quarter, shuffled, reading);
                assertThat(digits(other)).isEqualTo(digits(one));
                assertThat(other.meeting()).isEqualTo(one.meeting());
                assertThat(other.authority()).isEqualTo(one.authority());
            }
        }
    }

    @Property(tries = 300)
    void oneAuthorityNeverHasMoreThanAnyOfThem(@ForAll long seed) {
        BoardYear board = BoardYear.random(seed);
        for (Quarter quarter : QUARTERS) {
            Kpi8Result any = Kpi8.count(quarter, board.record(), Reading.PER_SECTOR);
            Kpi8Result one = Kpi8.count(quarter, board.record(), Reading.ONE_AUTHORITY);
            for (Sector sector : Sector.values()) {
                assertThat(one.of(sector).senior())
                        .isLessThanOrEqualTo(any.of(sector).senior());
                assertThat(one.of(sector).delegate())
                        .isLessThanOrEqualTo(any.of(sector).delegate());
            }
            assertThat(any.authority()).isEmpty();
        }
    }

    @Property(tries = 300)
    void figuresStayWithinTheirRangeAndSayWhereTheyComeFrom(@ForAll long seed) {
        BoardYear board = BoardYear.random(seed);
        for (Quarter quarter : QUARTERS) {
            for (Reading reading : Reading.values()) {
                Kpi8Result result = Kpi8.count(quarter, board.record(), reading);
                assertThat(result.headline()).isBetween(0, 5);
                assertThat(result.delegates()).isBetween(0, 5);
                for (SectorResult sector : result.sectors().values()) {
                    assertThat(sector.state() == SectorState.NO_MEETING)
                            .isEqualTo(result.meeting().isEmpty());
                    assertThat(sector.state() == SectorState.SENIOR).isEqualTo(sector.senior() == 1);
                    assertThat(sector.rows())
                            .filteredOn(row -> row.effect() == Effect.OUTSIDE_TERM)
                            .allMatch(row -> row.mark() != null && row.mark().attended());
                }
            }
        }
    }

    private static String digits(Kpi8Result result) {
        ReturnSnapshot figures = ReturnSnapshot.of(result);
        return ReturnSnapshot.digits(figures.seniors()) + ReturnSnapshot.digits(figures.delegates());
    }
}
