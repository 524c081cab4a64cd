package org.quarterboard.meetings;

import java.util.List;
import java.util.UUID;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** How whatever writes minutes begins: the meeting is locked, so that one writes after the other. */
@Component
class Minuting {

    private final MeetingRepository meetings;
    private final AgendaItemRepository items;

    Minuting(MeetingRepository meetings, AgendaItemRepository items) {
        this.meetings = meetings;
        this.items = items;
    }

    /** The meeting, with everything that was changed of it so far in the database, where plain SQL can see it. */
    Meeting lock(BoardId board, UUID uuid) {
        Meeting meeting = meetings.lock(board.value(), uuid).orElseThrow(NotFoundException::new);
        meetings.flush();
        return meeting;
    }

    /** The meeting, if its minutes are a draft that may be written in. */
    Meeting lockDraft(BoardId board, UUID uuid) {
        Meeting meeting = lock(board, uuid);
        if (meeting.state() == MeetingState.AGREED || meeting.state() == MeetingState.CLOSED) {
            throw new UserFacingException("minutes.error.agreed");
        }
        if (!meeting.tookPlace()) {
            throw new UserFacingException("meetings.error.not-held");
        }
        return meeting;
    }

    Meeting read(BoardId board, UUID uuid) {
        return meetings.findByBoardIdAndUuid(board.value(), uuid).orElseThrow(NotFoundException::new);
    }

    List<AgendaEntry> agenda(Meeting meeting) {
        return items
                .findByBoardIdAndMeetingIdOrderByPosition(
                        meeting.boardId().value(), meeting.meetingId().value())
                .stream()
                .map(AgendaItem::entry)
                .toList();
    }

    /** An item of another meeting is not there. */
    AgendaEntry item(Meeting meeting, AgendaItemId id) {
        return agenda(meeting).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
