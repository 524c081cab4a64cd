package org.quarterboard.papers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterboard.attendance.Kpi8Grid;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.disparity.DisparityPaper;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.HeldMeeting;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.shared.Quarter;

/**
 * Everything a paper is made of, read at one moment from the rooms that it belongs to.
 *
 * @param last the meeting held before this one, with its register
 * @param upTo the newest quarter that any measure has a value for
 * @param attendanceFigures the figures derived from the meetings of the grid
 * @param summaryFigures what the sentences of the quarter rest on, as far as no page of a measure shows it
 * @param groups what is counted by group, and what the board does about it; empty if the pack is to say nothing of it
 * @param corrections what papers of earlier meetings say that the record no longer says
 */
record PaperSource(
        ServiceItem service,
        String boardName,
        PackContents contents,
        BoardSource board,
        MeetingItem meeting,
        List<AgendaEntry> agenda,
        List<MemberPaper> papers,
        Kpi8Grid grid,
        Optional<HeldMeeting> last,
        Quarter upTo,
        List<ShownMeasure> kpis,
        List<ShownMeasure> established,
        List<ObservationId> attendanceFigures,
        List<ObservationId> summaryFigures,
        Optional<DisparityPaper> groups,
        List<PaperCorrection> corrections,
        FigureOrigins origins) {

    DisparityPaper disparity() {
        return groups.orElseThrow();
    }

    /** The figures of returns that are counted by group. */
    List<ObservationId> disparityFigures() {
        return groups.stream()
                .flatMap(paper -> paper.counts().stream())
                .flatMap(count -> count.figures().stream())
                .distinct()
                .toList();
    }

    /** The figures that corrections tell of, as they were printed and as they stand. */
    List<ObservationId> correctedFigures() {
        return corrections.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.printed()), one.now().stream()))
                .map(Observation::id)
                .distinct()
                .toList();
    }
}
