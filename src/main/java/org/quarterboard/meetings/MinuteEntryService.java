package org.quarterboard.meetings;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.actions.ActionDraft;
import org.quarterboard.actions.ActionItem;
import org.quarterboard.actions.ActionService;
import org.quarterboard.actions.UpdateKind;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Captures decisions, challenges and actions at their agenda item. A number once given stays given: what was captured
 * by mistake is withdrawn, not deleted.
 */
@Service
@Transactional(readOnly = true)
public class MinuteEntryService {

    /** The kind of reference by which an action names where it was agreed. */
    public static final String KIND = "minute";

    static final int LONGEST = 2000;
    static final int LONGEST_POSITION = 400;

    private final Minuting minuting;
    private final MinuteEntryStore entries;
    private final Topics topics;
    private final ActionService actions;
    private final BoardService boards;
    private final MeasureCatalogue catalogue;
    private final MeetingAudit audit;
    private final CurrentPerson currentPerson;
    private final Today today;

    MinuteEntryService(
            Minuting minuting,
            MinuteEntryStore entries,
            Topics topics,
            ActionService actions,
            BoardService boards,
            MeasureCatalogue catalogue,
            MeetingAudit audit,
            CurrentPerson currentPerson,
            Today today) {
        this.minuting = minuting;
        this.entries = entries;
        this.topics = topics;
        this.actions = actions;
        this.boards = boards;
        this.catalogue = catalogue;
        this.audit = audit;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    /** Captures something at an item and gives it the next number of the meeting's financial year. */
    @Transactional
    public MinuteEntry capture(
            @WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, AgendaItemId item, EntryDraft draft) {
        Meeting meeting = minuting.lockDraft(board, uuid);
        minuting.item(meeting, item);
        UUID id = UUID.randomUUID();
        EntryDraft checked = checked(meeting, draft);
        Optional<ActionItem> action = draft.kind() == MinuteKind.ACTION
                ? Optional.of(actions.add(board, actionOf(checked), new Ref(KIND, id), meeting.heldOn()))
                : Optional.empty();
        MinuteNumber number = action.map(opened -> new MinuteNumber(
                        MinuteKind.ACTION,
                        opened.number().year(),
                        opened.number().number()))
                .orElseGet(() -> entries.next(
                        board, draft.kind(), Quarter.of(meeting.heldOn()).year()));
        MinuteEntry entry = entry(id, item, number, checked, board, action.map(ActionItem::uuid), 0);
        entries.insert(meeting, entry, today.instant(), currentPerson.idForRecord());
        audit.record(meeting, "meeting.minutes-captured", Map.of("number", number.label()));
        return entry;
    }

    /**
     * Says anew what was captured; its number and its item stay.
     *
     * @param seen the version that was on the screen
     */
    @Transactional
    public void change(
            @WritesService(Capability.RECORD_MEETING) BoardId board,
            UUID uuid,
            UUID entryId,
            EntryDraft draft,
            int seen) {
        Meeting meeting = minuting.lockDraft(board, uuid);
        MinuteEntry before = standing(meeting, entryId, seen);
        if (before.kind() != draft.kind()) {
            throw new IllegalArgumentException("A " + before.kind() + " stays one");
        }
        EntryDraft checked = checked(meeting, draft);
        before.action().ifPresent(action -> actions.redraft(board, action, actionOf(checked)));
        entries.update(
                board,
                entry(
                        before.uuid(),
                        before.item(),
                        before.number(),
                        checked,
                        board,
                        before.action(),
                        before.version()));
        audit.record(
                meeting,
                "meeting.minutes-changed",
                Map.of("number", before.number().label()));
    }

    /** Takes back what was captured by mistake. Its number stays used; an action is dropped with the reason. */
    @Transactional
    public void withdraw(
            @WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, UUID entryId, String reason, int seen) {
        Meeting meeting = minuting.lockDraft(board, uuid);
        MinuteEntry before = standing(meeting, entryId, seen);
        String why = Words.required(reason, LONGEST, "minutes.error.reason");
        before.action().ifPresent(action -> actions.report(board, action, UpdateKind.DROPPED, why));
        entries.update(board, withdrawn(before));
        audit.record(
                meeting,
                "meeting.minutes-withdrawn",
                Map.of("number", before.number().label(), "reason", why));
    }

    /** Adds what has happened since with a decision or a challenge; its words stay as they were minuted. */
    @Transactional
    public void since(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, UUID entryId, String words) {
        Meeting meeting = minuting.lock(board, uuid);
        MinuteEntry entry = entries.ofMeeting(meeting).stream()
                .filter(one -> one.uuid().equals(entryId) && !one.withdrawn())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (entry.kind() == MinuteKind.ACTION) {
            throw new UserFacingException("minutes.error.since-action");
        }
        PersonId by = currentPerson.idForRecord();
        String said = Words.required(words, LONGEST, "minutes.error.since");
        entries.writeSince(meeting, new MinuteEntryStore.SinceLine(entryId, said, today.instant(), by));
        audit.record(
                meeting,
                "meeting.minutes-since",
                Map.of("number", entry.number().label()));
    }

    private MinuteEntry standing(Meeting meeting, UUID entryId, int seen) {
        MinuteEntry entry = entries.ofMeeting(meeting).stream()
                .filter(one -> one.uuid().equals(entryId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (entry.withdrawn()) {
            throw new UserFacingException("minutes.error.withdrawn");
        }
        if (entry.version() != seen) {
            throw new UserFacingException("minutes.error.entry-changed");
        }
        return entry;
    }

    private EntryDraft checked(Meeting meeting, EntryDraft draft) {
        boolean challenge = draft.kind() == MinuteKind.CHALLENGE;
        if (draft.topic().measure() != null
                && catalogue.find(draft.topic().measure()).isEmpty()) {
            throw new NotFoundException();
        }
        topics.require(meeting, draft.topic().thing());
        if (draft.kind() == MinuteKind.ACTION && draft.owner() == null) {
            throw new UserFacingException("minutes.error.owner");
        }
        if (draft.kind() == MinuteKind.ACTION && draft.due() == null) {
            throw new UserFacingException("minutes.error.due");
        }
        return new EntryDraft(
                draft.kind(),
                Words.required(draft.text(), LONGEST, "minutes.error." + draft.kind()),
                challenge ? Words.required(draft.saidBy(), LONGEST_POSITION, "minutes.error.said-by") : "",
                challenge ? Words.required(draft.saidTo(), LONGEST_POSITION, "minutes.error.said-to") : "",
                challenge ? Words.optional(draft.answer(), LONGEST, "minutes.error.answer") : "",
                draft.topic(),
                draft.owner(),
                draft.due());
    }

    private static ActionDraft actionOf(EntryDraft checked) {
        return new ActionDraft(
                checked.text(), Objects.requireNonNull(checked.owner()), Objects.requireNonNull(checked.due()));
    }

    private MinuteEntry entry(
            UUID id,
            AgendaItemId item,
            MinuteNumber number,
            EntryDraft draft,
            BoardId board,
            Optional<UUID> action,
            int version) {
        return new MinuteEntry(
                id,
                item,
                number,
                draft.text(),
                draft.saidBy(),
                draft.saidTo(),
                draft.answer(),
                draft.topic(),
                draft.owner() == null ? "" : label(board, draft.owner()),
                draft.owner(),
                draft.due(),
                action,
                false,
                version);
    }

    private String label(BoardId board, MemberId owner) {
        return boards.details(board).members().stream()
                .filter(member -> member.id().equals(owner))
                .map(MemberItem::label)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static MinuteEntry withdrawn(MinuteEntry entry) {
        return new MinuteEntry(
                entry.uuid(),
                entry.item(),
                entry.number(),
                entry.text(),
                entry.saidBy(),
                entry.saidTo(),
                entry.answer(),
                entry.topic(),
                entry.owner(),
                entry.ownerId(),
                entry.due(),
                entry.action(),
                true,
                entry.version());
    }
}
