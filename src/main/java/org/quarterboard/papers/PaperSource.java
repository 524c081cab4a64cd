package org.quarterboard.papers;

import java.util.List;
import java.util.Optional;
import org.quarterboard.attendance.Kpi8Grid;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.disparity.DisparityPaper;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.HeldMeeting;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Quarter;

/**
 * Everything a paper is made of, read at one moment from the rooms that it belongs to.
 *
 * @param last the meeting held before this one, with its register
 * @param upTo the newest quarter that any measure has a value for
 * @param attendanceFigures the figures derived from the meetings of the grid
 * @param disparity what is counted by group, and what the board does about it
 */
record PaperSource(
        ServiceItem service,
        BoardId board,
        String boardName,
        MeetingItem meeting,
        List<AgendaEntry> agenda,
        List<MemberPaper> papers,
        Kpi8Grid grid,
        Optional<HeldMeeting> last,
        Quarter upTo,
        List<ShownMeasure> kpis,
        List<ShownMeasure> established,
        List<ObservationId> attendanceFigures,
        DisparityPaper disparity,
        FigureOrigins origins) {

    /** The figures of returns that are counted by group. */
    List<ObservationId> disparityFigures() {
        return disparity.counts().stream()
                .flatMap(count -> count.figures().stream())
                .distinct()
                .toList();
    }
}
