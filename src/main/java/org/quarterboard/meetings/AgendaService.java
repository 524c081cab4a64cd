package org.quarterboard.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agenda of a meeting, in its order. */
@Service
@Transactional(readOnly = true)
public class AgendaService {

    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final MinutedItems minuted;
    private final MeetingAudit audit;

    AgendaService(MeetingRepository meetings, AgendaItemRepository items, MinutedItems minuted, MeetingAudit audit) {
        this.meetings = meetings;
        this.items = items;
        this.minuted = minuted;
        this.audit = audit;
    }

    public List<AgendaEntry> agenda(@ReadsService(Capability.READ_BOARD) BoardId board, UUID meeting) {
        return ordered(meetings.findByBoardIdAndUuid(board.value(), meeting).orElseThrow(NotFoundException::new))
                .stream()
                .map(AgendaItem::entry)
                .toList();
    }

    /** Adds an item at the end. */
    @Transactional
    public AgendaItemId add(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, AgendaDraft draft) {
        Meeting meeting = open(board, uuid);
        List<AgendaItem> ordered = ordered(meeting);
        int last = ordered.isEmpty() ? 0 : ordered.getLast().position();
        AgendaItem item = items.save(new AgendaItem(meeting, last + 1, draft));
        audit.record(meeting, "meeting.agenda-added", Map.of("item", item.title()));
        return item.itemId();
    }

    @Transactional
    public void change(
            @WritesService(Capability.RECORD_MEETING) BoardId board,
            UUID uuid,
            AgendaItemId itemId,
            AgendaDraft draft) {
        Meeting meeting = open(board, uuid);
        AgendaItem item = item(ordered(meeting), itemId);
        item.describe(draft);
        audit.record(meeting, "meeting.agenda-changed", Map.of("item", item.title()));
    }

    /** Moves an item by so many places, at most to the beginning or the end; negative is up. */
    @Transactional
    public void move(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, AgendaItemId itemId, int by) {
        Meeting meeting = open(board, uuid);
        List<AgendaItem> order = new ArrayList<>(ordered(meeting));
        AgendaItem item = item(order, itemId);
        int target = Math.clamp((long) order.indexOf(item) + by, 0, order.size() - 1);
        order.remove(item);
        order.add(target, item);
        number(order);
        audit.record(meeting, "meeting.agenda-moved", Map.of("item", item.title(), "to", target + 1));
    }

    @Transactional
    public void remove(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, AgendaItemId itemId) {
        Meeting meeting = open(board, uuid);
        List<AgendaItem> order = new ArrayList<>(ordered(meeting));
        AgendaItem item = item(order, itemId);
        minuted.requireNone(meeting, itemId);
        order.remove(item);
        items.delete(item);
        number(order);
        audit.record(meeting, "meeting.agenda-removed", Map.of("item", item.title()));
    }

    private static void number(List<AgendaItem> order) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).placeAt(i + 1);
        }
    }

    private List<AgendaItem> ordered(Meeting meeting) {
        return items.findByBoardIdAndMeetingIdOrderByPosition(
                meeting.boardId().value(), meeting.meetingId().value());
    }

    private static AgendaItem item(List<AgendaItem> among, AgendaItemId id) {
        return among.stream()
                .filter(item -> item.itemId().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Meeting open(BoardId board, UUID uuid) {
        Meeting meeting = meetings.lock(board.value(), uuid).orElseThrow(NotFoundException::new);
        meeting.requireAgendaOpen();
        return meeting;
    }
}
