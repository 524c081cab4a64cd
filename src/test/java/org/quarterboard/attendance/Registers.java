package org.quarterboard.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.Standing;
import org.quarterboard.boards.Term;
import org.quarterboard.meetings.HeldMark;
import org.quarterboard.meetings.HeldMeeting;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MeetingId;
import org.quarterboard.shared.Sector;

/** Registers of meetings for tests of the rule. */
final class Registers {

    static final Term LONG_TERM = Term.of(LocalDate.of(2020, 4, 1), null);

    private static final AtomicLong IDS = new AtomicLong();

    private Registers() {}

    static HeldMeeting meeting(String date, HeldMark... marks) {
        return meeting(date, "14:00", marks);
    }

    static HeldMeeting meeting(String date, String time, HeldMark... marks) {
        return new HeldMeeting(
                new MeetingId(IDS.incrementAndGet()),
                UUID.randomUUID(),
                LocalDate.parse(date),
                LocalTime.parse(time),
                List.of(marks));
    }

    static HeldMark senior(Sector sector, @Nullable Mark mark) {
        return row(sector, null, Standing.SENIOR, mark, LONG_TERM);
    }

    static HeldMark delegate(Sector sector, @Nullable Mark mark) {
        return row(sector, null, Standing.DELEGATE, mark, LONG_TERM);
    }

    static HeldMark row(
            @Nullable Sector sector, @Nullable Long authority, Standing standing, @Nullable Mark mark, Term term) {
        return new HeldMark(
                Optional.ofNullable(sector),
                authority,
                standing,
                mark,
                standing + " of " + sector,
                "Organisation",
                term);
    }

    /** Every sector's senior partner with this mark. */
    static HeldMark[] all(@Nullable Mark mark) {
        return Arrays.stream(Sector.values())
                .map(sector -> senior(sector, mark))
                .toArray(HeldMark[]::new);
    }
}
