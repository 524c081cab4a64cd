package org.quarterboard.meetings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quarterboard.actions.ActionItem;
import org.quarterboard.actions.ActionService;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Formats;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "You said … since then …": what the last meeting decided, challenged and asked for, and what became of it. */
@Service
@Transactional(readOnly = true)
public class SinceThenService {

    private final Minuting minuting;
    private final MeetingRepository meetings;
    private final MinuteEntryStore entries;
    private final ActionService actions;
    private final SinceNotes sinceNotes;

    SinceThenService(
            Minuting minuting,
            MeetingRepository meetings,
            MinuteEntryStore entries,
            ActionService actions,
            SinceNotes sinceNotes) {
        this.minuting = minuting;
        this.meetings = meetings;
        this.entries = entries;
        this.actions = actions;
        this.sinceNotes = sinceNotes;
    }

    /** What the meeting may ask after. */
    public SinceThen since(@ReadsService(Capability.READ_BOARD) BoardId board, UUID uuid) {
        Meeting meeting = minuting.read(board, uuid);
        Optional<Meeting> before = meetings.findByBoardIdOrderByHeldOnDescStartsAtDesc(board.value()).stream()
                .filter(other -> other.tookPlace() && isBefore(other, meeting))
                .findFirst();
        if (before.isEmpty()) {
            return new SinceThen(Optional.empty(), List.of(), List.of(), List.of());
        }
        Meeting last = before.get();
        List<MinuteEntry> said = entries.ofMeeting(last).stream()
                .filter(entry -> !entry.withdrawn())
                .toList();
        List<MinuteEntry> circulated = last.state().hasMinutes() ? said : List.of();
        Map<UUID, List<SinceThen.Note>> notes = sinceNotes.of(board, circulated);
        return new SinceThen(
                Optional.of(new SinceThen.Last(
                        last.uuid(), last.heldOn(), last.state().hasMinutes())),
                followed(circulated, MinuteKind.DECISION, notes),
                followed(circulated, MinuteKind.CHALLENGE, notes),
                actions(board, meeting, last, said));
    }

    private static boolean isBefore(Meeting one, Meeting other) {
        return Comparator.comparing(Meeting::heldOn)
                        .thenComparing(Meeting::startsAt)
                        .compare(one, other)
                < 0;
    }

    private static List<SinceThen.Followed> followed(
            List<MinuteEntry> said, MinuteKind kind, Map<UUID, List<SinceThen.Note>> notes) {
        return said.stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> new SinceThen.Followed(entry, notes.getOrDefault(entry.uuid(), List.of())))
                .toList();
    }

    /** Opened before this meeting; by number. */
    private List<ActionItem> actions(BoardId board, Meeting meeting, Meeting last, List<MinuteEntry> said) {
        Set<UUID> ofLast =
                said.stream().flatMap(entry -> entry.action().stream()).collect(Collectors.toSet());
        return actions.list(board).stream()
                .filter(action -> action.openedOn().isBefore(meeting.heldOn()))
                .filter(action -> ofLast.contains(action.uuid()) || action.open() || endedSince(action, last.heldOn()))
                .sorted(Comparator.comparing((ActionItem item) -> item.number().year())
                        .thenComparing(item -> item.number().number()))
                .toList();
    }

    private static boolean endedSince(ActionItem action, LocalDate day) {
        return !action.updates().isEmpty()
                && !action.updates()
                        .getLast()
                        .at()
                        .atZone(Formats.LONDON)
                        .toLocalDate()
                        .isBefore(day);
    }
}
