package org.quarterboard.meetings;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.MemberId;
import org.springframework.stereotype.Component;

/** The words behind the ids in what a register says of members and items. Used by the room's services alone. */
@Component
class PeopleOfMeeting {

    private final BoardService boards;
    private final AgendaItemRepository items;

    PeopleOfMeeting(BoardService boards, AgendaItemRepository items) {
        this.boards = boards;
        this.items = items;
    }

    Names of(Meeting meeting) {
        return new Names(
                boards.terms(meeting.boardId()).stream()
                        .collect(Collectors.toMap(Holding::member, Function.identity(), (earlier, later) -> later)),
                items
                        .findByBoardIdAndMeetingIdOrderByPosition(
                                meeting.boardId().value(), meeting.meetingId().value())
                        .stream()
                        .collect(Collectors.toMap(AgendaItem::itemId, AgendaItem::title)));
    }

    record Names(Map<MemberId, Holding> members, Map<AgendaItemId, String> titles) {

        Holding member(MemberId id) {
            return found(members, id);
        }

        String title(AgendaItemId id) {
            return found(titles, id);
        }

        /** The tables refer to each other, so that what is spoken of is there. */
        private static <K, V> V found(Map<K, V> among, K id) {
            V value = among.get(id);
            if (value == null) {
                throw new IllegalStateException("Not there: " + id);
            }
            return value;
        }
    }
}
