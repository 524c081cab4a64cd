package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarterboard.attendance.Kpi8Column;
import org.quarterboard.attendance.Kpi8Grid;
import org.quarterboard.attendance.SectorState;
import org.quarterboard.shared.Sector;

/**
 * What stands out in the grid of attendance. A run counts the quarters back from the newest one that had a meeting;
 * quarters without a meeting neither lengthen nor end it, because nobody could have been there.
 */
final class AttendanceSentences {

    private final Kpi8Grid grid;
    private final PaperWords words;
    private final List<Kpi8Column> withMeeting;

    AttendanceSentences(Kpi8Grid grid, PaperWords words) {
        this.grid = grid;
        this.words = words;
        this.withMeeting = withMeeting(grid);
    }

    /** The newest quarter of the grid that a meeting decided. */
    static Optional<Kpi8Column> newest(Kpi8Grid grid) {
        return withMeeting(grid).stream().findFirst();
    }

    private static List<Kpi8Column> withMeeting(Kpi8Grid grid) {
        return grid.columns().stream()
                .filter(column -> column.counted().meeting().isPresent())
                .sorted(Comparator.comparing(Kpi8Column::quarter).reversed())
                .toList();
    }

    List<String> all() {
        List<String> sentences = new ArrayList<>();
        grid.sectors().forEach(sector -> missed(sector).ifPresent(sentences::add));
        if (sentences.isEmpty() && !withMeeting.isEmpty()) {
            sentences.add(words.get("attendance.all-there"));
        }
        grid.columns().stream()
                .filter(column -> column.counted().meeting().isEmpty() && !column.running())
                .forEach(column ->
                        sentences.add(words.get("attendance.quarter-without", words.quarter(column.quarter()))));
        grid.columns().stream()
                .filter(column -> column.difference().orElse(0) != 0)
                .forEach(column -> sentences.add(words.get(
                        "attendance.differs",
                        words.quarter(column.quarter()),
                        column.returned().headline().orElse(0),
                        column.counted().headline())));
        return sentences;
    }

    private Optional<String> missed(Sector sector) {
        List<SectorState> run = withMeeting.stream()
                .map(column -> column.counted().of(sector).state())
                .takeWhile(AttendanceSentences::missing)
                .toList();
        if (run.isEmpty()) {
            return Optional.empty();
        }
        boolean absent = run.stream().allMatch(state -> state == SectorState.NOT_THERE);
        boolean vacant = run.getFirst() == SectorState.VACANT;
        String kind = vacant ? "vacant" : absent ? "absent" : "no-senior";
        return Optional.of(words.get("attendance." + kind, words.foreign(sector.messageKey()), run.size()));
    }

    /** A register that is not complete says nothing yet. */
    private static boolean missing(SectorState state) {
        return state != SectorState.SENIOR && state != SectorState.NOT_RECORDED && state != SectorState.NO_MEETING;
    }
}
