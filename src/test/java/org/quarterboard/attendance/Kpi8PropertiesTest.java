package org.quarterboard.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.quarterboard.boards.Standing;
import org.quarterboard.boards.Term;
import org.quarterboard.meetings.HeldMark;
import org.quarterboard.meetings.HeldMeeting;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MeetingId;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;

/** The rule against a slow model that walks the calendar backwards day by day, and against what must always hold. */
class Kpi8PropertiesTest {

    private static final Quarter Q = new Quarter(2024, 2);
    private static final LocalDate EARLIEST = LocalDate.of(2024, 6, 20);

    @Property(tries = 1000)
    void agreesWithTheSlowModel(@ForAll("records") List<HeldMeeting> meetings) {
        Kpi8Result result = Kpi8.count(Q, meetings);
        HeldMeeting used = lastByCalendar(meetings);
        assertThat(result.meeting().map(MeetingUsed::uuid))
                .isEqualTo(Optional.ofNullable(used).map(HeldMeeting::uuid));
        for (Sector sector : Sector.values()) {
            assertThat(result.of(sector).senior()).isEqualTo(slowCount(used, sector, Mark.SENIOR));
            assertThat(result.of(sector).delegate()).isEqualTo(slowCount(used, sector, Mark.DELEGATE));
        }
    }

    @Property(tries = 300)
    void theOrderOfMeetingsAndRowsDoesNotMatter(@ForAll("records") List<HeldMeeting> meetings, @ForAll Random random) {
        List<HeldMeeting> shuffled = new ArrayList<>();
        for (HeldMeeting meeting : meetings) {
            List<HeldMark> marks = new ArrayList<>(meeting.marks());
            Collections.shuffle(marks, random);
            shuffled.add(new HeldMeeting(meeting.id(), meeting.uuid(), meeting.date(), meeting.startsAt(), marks));
        }
        Collections.shuffle(shuffled, random);
        Kpi8Result one = Kpi8.count(Q, meetings);
        Kpi8Result other = Kpi8.count(Q, shuffled);
        assertThat(other.headline()).isEqualTo(one.headline());
        assertThat(other.delegates()).isEqualTo(one.delegates());
        assertThat(other.meeting()).isEqualTo(one.meeting());
    }

    @Property(tries = 300)
    void figuresStayWithinTheirRange(@ForAll("records") List<HeldMeeting> meetings) {
        Kpi8Result result = Kpi8.count(Q, meetings);
        assertThat(result.headline()).isBetween(0, 5);
        assertThat(result.delegates()).isBetween(0, 5);
        if (result.meeting().isEmpty()) {
            assertThat(result.headline() + result.delegates()).isZero();
        }
    }

    /** Day by day from the end of the quarter to its beginning; on a day minute by minute. */
    private static HeldMeeting lastByCalendar(List<HeldMeeting> meetings) {
        for (LocalDate day = LocalDate.of(2024, 9, 30);
                !day.isBefore(LocalDate.of(2024, 7, 1));
                day = day.minusDays(1)) {
            for (int minute = 24 * 60 - 1; minute >= 0; minute--) {
                HeldMeeting last = null;
                for (HeldMeeting meeting : meetings) {
                    boolean now =
                            meeting.date().equals(day) && meeting.startsAt().toSecondOfDay() / 60 == minute;
                    if (now && (last == null || meeting.id().value() > last.id().value())) {
                        last = meeting;
                    }
                }
                if (last != null) {
                    return last;
                }
            }
        }
        return null;
    }

    private static int slowCount(HeldMeeting used, Sector sector, Mark mark) {
        if (used != null) {
            for (HeldMark row : used.marks()) {
                boolean inTerm = row.term().from().compareTo(used.date()) <= 0
                        && used.date().compareTo(row.term().to()) <= 0;
                if (inTerm
                        && row.mark() == mark
                        && row.sector().isPresent()
                        && row.sector().get() == sector) {
                    return 1;
                }
            }
        }
        return 0;
    }

    @Provide
    Arbitrary<List<HeldMeeting>> records() {
        Arbitrary<HeldMark> marks = Combinators.combine(
                        Arbitraries.of(Sector.class).optional(0.8),
                        Arbitraries.longs().between(1, 2).injectNull(0.5),
                        Arbitraries.of(Standing.class),
                        Arbitraries.of(Mark.class).injectNull(0.2),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 120))
                .as((sector, authority, standing, mark, begins, lasts) -> new HeldMark(
                        sector,
                        authority,
                        standing,
                        mark,
                        "Position",
                        "Organisation",
                        new Term(EARLIEST.plusDays(begins), EARLIEST.plusDays(begins + lasts))));
        Arbitrary<HeldMeeting> meetings = Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000),
                        Arbitraries.integers().between(0, 115),
                        Arbitraries.of(LocalTime.of(0, 0), LocalTime.of(9, 0), LocalTime.of(23, 59)),
                        marks.list().ofMaxSize(12))
                .as((id, day, time, rows) ->
                        new HeldMeeting(new MeetingId(id), UUID.randomUUID(), EARLIEST.plusDays(day), time, rows));
        return meetings.list().ofMaxSize(6).uniqueElements(HeldMeeting::id);
    }
}
