package org.quarterboard.meetings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.HoldingId;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.SeatId;
import org.quarterboard.boards.Standing;
import org.quarterboard.boards.Term;
import org.quarterboard.shared.Sector;

/** Terms and registers for the tests of percentages. */
final class Lines {

    static final Term ALWAYS = Term.of(LocalDate.of(2020, 4, 1), null);

    private Lines() {}

    static Holding holding(long member, long seat, @Nullable Sector sector, Standing standing, Term term) {
        return new Holding(
                new HoldingId(member * 100 + seat),
                new SeatId(seat),
                "Seat " + seat,
                Optional.ofNullable(sector),
                null,
                new MemberId(member),
                "Position " + member,
                "Organisation",
                standing,
                term,
                null);
    }

    static RecordedMeeting meeting(String date, RecordedMeeting.Line... lines) {
        return new RecordedMeeting(LocalDate.parse(date), Arrays.asList(lines));
    }

    static RecordedMeeting.Line line(Holding holding, @Nullable Mark mark) {
        return new RecordedMeeting.Line(holding, mark);
    }

    static List<Holding> holdings(Holding... holdings) {
        return List.of(holdings);
    }
}
