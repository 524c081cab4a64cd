package org.quarterboard.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.Holding;

/** A meeting that was held, with every row of its register: what percentages are counted from. */
record RecordedMeeting(LocalDate date, List<Line> lines) {

    RecordedMeeting {
        lines = List.copyOf(lines);
    }

    record Line(Holding holding, @Nullable Mark mark) {}

    /** The rows whose term covers the day. */
    List<Line> expected(Predicate<Holding> of) {
        return lines.stream()
                .filter(line -> line.holding().term().covers(date) && of.test(line.holding()))
                .toList();
    }
}
