package org.quarterboard.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.attendance.Kpi8;
import org.quarterboard.attendance.Kpi8Result;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.HoldingId;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.QuorumRule;
import org.quarterboard.boards.SeatId;
import org.quarterboard.boards.Standing;
import org.quarterboard.boards.Term;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.springframework.test.util.ReflectionTestUtils;

/** A board whose members have answered, put together row by row for tests of the forecast. */
final class Answered {

    static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final Term TERM = Term.of(LocalDate.of(2020, 4, 1), null);
    private static final AtomicLong IDS = new AtomicLong();

    private final List<Forecaster.Expected> rows = new ArrayList<>();
    private final Map<MemberId, Answer> chairs = new LinkedHashMap<>();
    private QuorumRule quorum = QuorumRule.NONE;

    /** The rule of KPI 8 as the portal lends it. */
    static AttendanceRule kpi8() {
        return meeting -> {
            Kpi8Result result = Kpi8.count(Quarter.of(meeting.date()), List.of(meeting));
            return new AttendanceRule.Counted(sectors(result, true), sectors(result, false));
        };
    }

    private static Set<Sector> sectors(Kpi8Result result, boolean senior) {
        return result.sectors().values().stream()
                .filter(sector -> (senior ? sector.senior() : sector.delegate()) == 1)
                .map(sector -> sector.sector())
                .collect(Collectors.toSet());
    }

    Answered row(@Nullable Sector sector, Standing standing, Answer answer) {
        return row(sector, IDS.incrementAndGet(), standing, answer, false, null);
    }

    Answered row(
            @Nullable Sector sector,
            long seat,
            Standing standing,
            Answer answer,
            boolean delegateDeclined,
            @Nullable Mark lastTime) {
        long id = IDS.incrementAndGet();
        rows.add(new Forecaster.Expected(
                new Holding(
                        new HoldingId(id),
                        new SeatId(seat),
                        "Seat " + seat,
                        Optional.ofNullable(sector),
                        null,
                        new MemberId(id),
                        standing + " of " + sector,
                        "Organisation",
                        standing,
                        TERM,
                        null),
                answer,
                delegateDeclined,
                lastTime));
        return this;
    }

    /** The last row is the chair's. */
    Answered chair() {
        Forecaster.Expected last = rows.getLast();
        chairs.put(last.holding().member(), last.answer());
        return this;
    }

    Answered quorum(QuorumRule rule) {
        quorum = rule;
        return this;
    }

    Forecaster.Given given() {
        Meeting meeting = new Meeting(new BoardId(1), DAY, LocalTime.of(10, 0), 120, "A room");
        ReflectionTestUtils.setField(meeting, "id", 1L);
        int answered =
                (int) rows.stream().filter(row -> row.answer() != Answer.NONE).count();
        return new Forecaster.Given(meeting, rows, chairs, quorum, rows.size(), answered, false);
    }

    Forecast forecast() {
        return new Forecaster(kpi8()).forecast(given());
    }
}
