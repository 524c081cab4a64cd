package org.quarterboard.meetings;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.Holding;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often members, seats and sectors were there, year by year. A partner gets the own sector alone. */
@Service
@Transactional(readOnly = true)
public class MembersAttendanceService {

    private final MeetingRepository meetings;
    private final AttendanceMarkRepository marks;
    private final BoardService boards;
    private final SectorSight sight;
    private final Today today;

    MembersAttendanceService(
            MeetingRepository meetings,
            AttendanceMarkRepository marks,
            BoardService boards,
            SectorSight sight,
            Today today) {
        this.meetings = meetings;
        this.marks = marks;
        this.boards = boards;
        this.sight = sight;
        this.today = today;
    }

    /** The financial years from the first meeting held to today's, by their first calendar year. */
    public List<Integer> years(@ReadsService(Capability.READ_ATTENDANCE) BoardId board) {
        int now = today.quarter().year();
        int first = meetings.firstDayHeld(board.value(), MeetingState.TOOK_PLACE)
                .map(day -> Quarter.of(day).year())
                .orElse(now);
        return IntStream.rangeClosed(Math.min(first, now), now).boxed().toList();
    }

    /** @param year the first calendar year of a financial year, 1900 to 9998 */
    public YearOfAttendance year(@ReadsService(Capability.READ_ATTENDANCE) BoardId board, int year) {
        List<Meeting> held = meetings.findByBoardIdAndStateInAndHeldOnBetweenOrderByHeldOnAscStartsAtAsc(
                board.value(), MeetingState.TOOK_PLACE, new Quarter(year, 1).start(), new Quarter(year, 4).end());
        Map<Long, List<AttendanceMark>> byMeeting = marks
                .findByBoardIdAndMeetingIdIn(
                        board.value(),
                        held.stream()
                                .map(meeting -> meeting.meetingId().value())
                                .toList())
                .stream()
                .collect(Collectors.groupingBy(AttendanceMark::meetingId));
        SectorSight.Sight seen = sight.of(board);
        List<Holding> terms = boards.terms(board).stream()
                .filter(holding -> seen.shows(holding.sector()))
                .toList();
        List<RecordedMeeting> recorded = held.stream()
                .map(meeting -> recorded(
                        meeting,
                        terms,
                        byMeeting.getOrDefault(meeting.meetingId().value(), List.of())))
                .toList();
        return AttendanceRates.count(year, terms, recorded, shown(seen));
    }

    private static Set<Sector> shown(SectorSight.Sight seen) {
        Set<Sector> shown = EnumSet.noneOf(Sector.class);
        Arrays.stream(Sector.values())
                .filter(sector -> seen.shows(Optional.of(sector)))
                .forEach(shown::add);
        return shown;
    }

    private static RecordedMeeting recorded(Meeting meeting, List<Holding> terms, List<AttendanceMark> marksOfIt) {
        Register register = Register.of(terms, marksOfIt, meeting.heldOn());
        return new RecordedMeeting(
                meeting.heldOn(),
                register.rows().stream()
                        .map(holding -> new RecordedMeeting.Line(holding, register.answer(holding)))
                        .toList());
    }
}
