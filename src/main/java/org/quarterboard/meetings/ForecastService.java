package org.quarterboard.meetings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quarterboard.boards.BoardQuorum;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.SeatId;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What to expect of a meeting to which members have been invited. */
@Service
@Transactional(readOnly = true)
public class ForecastService {

    private final MeetingRepository meetings;
    private final InvitationReplyRepository replies;
    private final AttendanceMarkRepository marks;
    private final Invitees invitees;
    private final BoardQuorum quorum;
    private final AttendanceRule.OfBoard rules;
    private final Today today;

    ForecastService(
            MeetingRepository meetings,
            InvitationReplyRepository replies,
            AttendanceMarkRepository marks,
            Invitees invitees,
            BoardQuorum quorum,
            AttendanceRule.OfBoard rules,
            Today today) {
        this.meetings = meetings;
        this.replies = replies;
        this.marks = marks;
        this.invitees = invitees;
        this.quorum = quorum;
        this.rules = rules;
        this.today = today;
    }

    /** Empty as long as nobody has been invited, and once the meeting is held or off. */
    public Optional<Forecast> forecast(@ReadsService(Capability.READ_BOARD) BoardId board, UUID meeting) {
        return forecast(meetings.findByBoardIdAndUuid(board.value(), meeting).orElseThrow(NotFoundException::new));
    }

    /** The forecast of the next meeting to come, if members have been invited to it. */
    public Optional<Next> next(@ReadsService(Capability.READ_BOARD) BoardId board) {
        return meetings
                .findByBoardIdAndStateInAndHeldOnBetweenOrderByHeldOnAscStartsAtAsc(
                        board.value(),
                        MeetingState.AHEAD,
                        today.date(),
                        today.date().plusYears(1))
                .stream()
                .findFirst()
                .flatMap(meeting -> forecast(meeting).map(found -> new Next(meeting.uuid(), meeting.heldOn(), found)));
    }

    /** A meeting and what to expect of it. */
    public record Next(UUID meeting, LocalDate date, Forecast forecast) {}

    private Optional<Forecast> forecast(Meeting meeting) {
        if (!meeting.state().isAnnounced()) {
            return Optional.empty();
        }
        BoardId board = meeting.boardId();
        Invitees.OnDay onDay = invitees.on(board, meeting.heldOn());
        Replies answers = new Replies(
                meeting,
                replies.findByBoardIdAndMeetingIdOrderByRecordedAtAscIdAsc(
                        board.value(), meeting.meetingId().value()));
        Map<Seated, Mark> before = lastMarks(meeting);
        List<Forecaster.Expected> rows = onDay.all().stream()
                .map(holding -> new Forecaster.Expected(
                        holding,
                        answers.answer(holding.member()),
                        answers.delegateDeclined(holding.member()),
                        before.get(Seated.of(holding))))
                .toList();
        Map<MemberId, Answer> chairs = new LinkedHashMap<>();
        onDay.offices().forEach(office -> chairs.put(office.member(), answers.answer(office.member())));
        Set<MemberId> invited = onDay.holdings().keySet();
        int answered = (int) invited.stream()
                .filter(member -> answers.answer(member) != Answer.NONE)
                .count();
        return Optional.of(new Forecaster(rules.of(board, meeting.heldOn()))
                .forecast(new Forecaster.Given(
                        meeting,
                        rows,
                        chairs,
                        quorum.ruleOn(board, meeting.heldOn()),
                        invited.size(),
                        answered,
                        laterInQuarter(meeting))));
    }

    /** A member in a seat. */
    private record Seated(MemberId member, SeatId seat) {

        static Seated of(Holding holding) {
            return new Seated(holding.member(), holding.seat());
        }
    }

    /** The register of the last meeting held before this one, of the year before it. */
    private Map<Seated, Mark> lastMarks(Meeting meeting) {
        List<Meeting> held = meetings.findByBoardIdAndStateInAndHeldOnBetweenOrderByHeldOnAscStartsAtAsc(
                meeting.boardId().value(),
                MeetingState.TOOK_PLACE,
                meeting.heldOn().minusYears(1),
                meeting.heldOn());
        Map<Seated, Mark> found = new HashMap<>();
        if (!held.isEmpty()) {
            marks.findByBoardIdAndMeetingId(
                            meeting.boardId().value(),
                            held.getLast().meetingId().value())
                    .forEach(mark -> found.put(new Seated(mark.memberId(), mark.seatId()), mark.mark()));
        }
        return found;
    }

    private boolean laterInQuarter(Meeting meeting) {
        return meetings
                .findByBoardIdAndStateInAndHeldOnBetweenOrderByHeldOnAscStartsAtAsc(
                        meeting.boardId().value(),
                        MeetingState.AHEAD,
                        meeting.heldOn(),
                        Quarter.of(meeting.heldOn()).end())
                .stream()
                .anyMatch(other -> other.heldOn()
                        .atTime(other.startsAt())
                        .isAfter(meeting.heldOn().atTime(meeting.startsAt())));
    }
}
