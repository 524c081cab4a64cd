package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterboard.attendance.Kpi8Column;
import org.quarterboard.attendance.Kpi8Grid;
import org.quarterboard.attendance.Kpi8Result;
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

    private static List<Kpi8Column> withMeeting(Kpi8Grid grid) {
        return grid.columns().stream()
                .filter(column -> column.counted().meeting().isPresent())
                .sorted(Comparator.comparing(Kpi8Column::quarter).reversed())
                .toList();
    }

    List<String> all() {
        List<String> sentences = new ArrayList<>();
        grid.sectors().forEach(sector -> missed(sector).ifPresent(sentences::add));
        withMeeting.stream().findFirst().flatMap(this::completeness).ifPresent(sentences::add);
        grid.columns().stream()
                .filter(column -> column.counted().meeting().isEmpty() && !column.running() && !column.undecided())
                .forEach(column ->
                        sentences.add(words.get("attendance.quarter-without", words.quarter(column.quarter()))));
        grid.columns().stream()
                .flatMap(column -> column.unsettled().stream())
                .forEach(meeting -> sentences.add(words.get("attendance.unsettled", words.date(meeting.date()))));
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
                .takeWhile(SectorState::withoutSenior)
                .toList();
        if (run.isEmpty()) {
            return Optional.empty();
        }
        boolean absent = run.stream().allMatch(state -> state == SectorState.NOT_THERE);
        boolean vacant = run.getFirst() == SectorState.VACANT;
        String kind = vacant ? "vacant" : absent ? "absent" : "no-senior";
        return Optional.of(words.get("attendance." + kind, words.foreign(sector.messageKey()), run.size()));
    }

    /** That everybody was there is said only where it is known of every sector. */
    private Optional<String> completeness(Kpi8Column column) {
        Kpi8Result counted = column.counted();
        List<Sector> unknown = counted.in(SectorState.NOT_RECORDED);
        if (!unknown.isEmpty()) {
            return Optional.of(words.get(
                    "attendance.not-complete",
                    day(counted),
                    unknown.stream()
                            .map(sector -> words.foreign(sector.messageKey()))
                            .collect(Collectors.joining(", "))));
        }
        return counted.in(SectorState.SENIOR).size() == counted.sectors().size()
                ? Optional.of(words.get("attendance.all-there"))
                : Optional.empty();
    }

    /** What the section is headed with: the count, unless the register does not say yet who came. */
    String heading() {
        return withMeeting.stream()
                .findFirst()
                .map(column -> column.counted().in(SectorState.NOT_RECORDED).isEmpty()
                        ? words.get(
                                "attendance.heading",
                                column.counted().headline(),
                                column.counted().sectors().size(),
                                words.quarter(column.quarter()))
                        : words.get("attendance.heading-not-complete", day(column.counted())))
                .orElseGet(() -> words.get("attendance.heading-none"));
    }

    private String day(Kpi8Result counted) {
        return counted.meeting().map(meeting -> words.date(meeting.date())).orElse("");
    }
}
