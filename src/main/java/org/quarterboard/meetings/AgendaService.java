package org.quarterboard.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agenda of a meeting, in its order. */
@Service
@Transactional(readOnly = true)
public class AgendaService {

    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final AgendaPaperRepository papers;
    private final YearPlanService years;
    private final SubjectWords words;
    private final AgendaItemUse use;
    private final MinutedItems minuted;
    private final MeetingAudit audit;

    AgendaService(
            MeetingRepository meetings,
            AgendaItemRepository items,
            AgendaPaperRepository papers,
            YearPlanService years,
            SubjectWords words,
            AgendaItemUse use,
            MinutedItems minuted,
            MeetingAudit audit) {
        this.meetings = meetings;
        this.items = items;
        this.papers = papers;
        this.years = years;
        this.words = words;
        this.use = use;
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

    /**
     * Changes what an item says.
     *
     * @param seen the version that was on the screen
     */
    @Transactional
    public void change(
            @WritesService(Capability.RECORD_MEETING) BoardId board,
            UUID uuid,
            AgendaItemId itemId,
            AgendaDraft draft,
            long seen) {
        Meeting meeting = open(board, uuid);
        AgendaItem item = item(ordered(meeting), itemId);
        if (item.version() != seen) {
            throw new UserFacingException("agendas.error.changed-meanwhile");
        }
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

    /**
     * Adds what the agenda still lacks: the items that begin every agenda, in front, and the subjects that the year's
     * plan has for the quarter, at the end.
     *
     * @return how many items were added
     */
    @Transactional
    public int fill(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, Locale language) {
        Meeting meeting = open(board, uuid);
        List<AgendaItem> order = new ArrayList<>(ordered(meeting));
        Set<Subject> there =
                order.stream().map(AgendaItem::subject).filter(Objects::nonNull).collect(Collectors.toSet());
        int before = order.size();
        int front = 0;
        for (StandingItem item : StandingItem.opening()) {
            Subject subject = Subject.of(item);
            if (!there.contains(subject)) {
                order.add(front, standing(meeting, subject, language));
            }
            front = Math.min(front + 1, order.size());
        }
        for (Subject subject : years.due(board, Quarter.of(meeting.heldOn()))) {
            if (!there.contains(subject)) {
                order.add(standing(meeting, subject, language));
            }
        }
        number(order);
        int added = order.size() - before;
        if (added > 0) {
            audit.record(meeting, "meeting.agenda-filled", Map.of("items", added));
        }
        return added;
    }

    /** Whether the agenda has the item that stands first on every agenda: declarations of interest. */
    public boolean hasInterests(@ReadsService(Capability.READ_BOARD) BoardId board, UUID meeting) {
        return ordered(meetings.findByBoardIdAndUuid(board.value(), meeting).orElseThrow(NotFoundException::new))
                .stream()
                .anyMatch(words::isInterests);
    }

    /** Puts the item for declarations of interest in front, unless it is there. */
    @Transactional
    public void addInterests(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, Locale language) {
        Meeting meeting = open(board, uuid);
        List<AgendaItem> order = new ArrayList<>(ordered(meeting));
        if (order.stream().anyMatch(words::isInterests)) {
            return;
        }
        AgendaItem item = standing(meeting, Subject.of(StandingItem.INTERESTS), language);
        order.addFirst(item);
        number(order);
        audit.record(meeting, "meeting.agenda-added", Map.of("item", item.title()));
    }

    private AgendaItem standing(Meeting meeting, Subject subject, Locale language) {
        StandingItem item = subject.item();
        return items.save(new AgendaItem(
                meeting,
                0,
                new AgendaDraft(words.title(subject, language), item.purpose(), "", item.minutes(), "", subject)));
    }

    /** Takes an item off the agenda; not if papers were added to it. */
    @Transactional
    public void remove(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, AgendaItemId itemId) {
        Meeting meeting = open(board, uuid);
        List<AgendaItem> order = new ArrayList<>(ordered(meeting));
        AgendaItem item = item(order, itemId);
        if (papers.existsByBoardIdAndItemId(board.value(), itemId.value())) {
            throw new UserFacingException("agendas.error.item-has-papers", item.title());
        }
        use.requireNone(board, itemId);
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
