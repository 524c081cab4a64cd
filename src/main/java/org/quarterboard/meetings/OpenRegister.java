package org.quarterboard.meetings;

import java.util.List;
import java.util.UUID;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.MemberId;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Opens the register of a meeting for reading or writing. Used by the room's services alone. */
@Component
class OpenRegister {

    private final MeetingRepository meetings;
    private final AttendanceMarkRepository marks;
    private final AgendaItemRepository items;
    private final BoardService boards;
    private final Today today;

    OpenRegister(
            MeetingRepository meetings,
            AttendanceMarkRepository marks,
            AgendaItemRepository items,
            BoardService boards,
            Today today) {
        this.meetings = meetings;
        this.marks = marks;
        this.items = items;
        this.boards = boards;
        this.today = today;
    }

    Meeting forReading(BoardId board, UUID meeting) {
        return meetings.findByBoardIdAndUuid(board.value(), meeting).orElseThrow(NotFoundException::new);
    }

    /** Locks the meeting first, so that all who record do it one after the other. */
    Meeting forWriting(BoardId board, UUID uuid) {
        Meeting meeting = meetings.lock(board.value(), uuid).orElseThrow(NotFoundException::new);
        meeting.requireRecordable(today.date());
        return meeting;
    }

    /** The meeting, locked, if its minutes are agreed and its register therefore changes by corrections alone. */
    Meeting forCorrecting(BoardId board, UUID uuid) {
        Meeting meeting = meetings.lock(board.value(), uuid).orElseThrow(NotFoundException::new);
        meeting.requireSettled();
        return meeting;
    }

    /** Minutes say who was there: they go round, and are agreed, once everybody expected is answered for. */
    void requireComplete(Meeting meeting) {
        Register register = register(meeting);
        List<Holding> open = register.holdings().stream()
                .filter(holding -> register.answer(holding) == null)
                .toList();
        if (!open.isEmpty()) {
            Holding first = open.getFirst();
            throw new UserFacingException(
                    "registers.error.incomplete", open.size(), first.position(), first.organisation());
        }
    }

    Register register(Meeting meeting) {
        return Register.of(
                boards.terms(meeting.boardId()),
                marks.findByBoardIdAndMeetingId(
                        meeting.boardId().value(), meeting.meetingId().value()),
                meeting.heldOn());
    }

    /** A row of the member in the register of the meeting. */
    Holding onRegister(Meeting meeting, MemberId member) {
        return register(meeting)
                .member(member)
                .orElseThrow(() -> new UserFacingException("registers.error.not-on-register"));
    }

    /** The item, which must be on the agenda of the meeting. */
    AgendaItem item(Meeting meeting, AgendaItemId id) {
        return items
                .findByBoardIdAndMeetingIdOrderByPosition(
                        meeting.boardId().value(), meeting.meetingId().value())
                .stream()
                .filter(item -> item.itemId().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
