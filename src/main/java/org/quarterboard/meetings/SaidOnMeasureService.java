package org.quarterboard.meetings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.actions.ActionItem;
import org.quarterboard.actions.ActionService;
import org.quarterboard.boards.BoardService;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the board of a service has said on a measure or a thing, so that whoever reads of it finds it beside the figures. */
@Service
@Transactional(readOnly = true)
public class SaidOnMeasureService {

    private final BoardService boards;
    private final MinuteEntryStore entries;
    private final ActionService actions;
    private final SinceNotes sinceNotes;

    SaidOnMeasureService(BoardService boards, MinuteEntryStore entries, ActionService actions, SinceNotes sinceNotes) {
        this.boards = boards;
        this.entries = entries;
        this.actions = actions;
        this.sinceNotes = sinceNotes;
    }

    /** Decisions, challenges and actions on the measure, the newest meeting first; none before its minutes went round. */
    public List<SaidOnMeasure> said(@ReadsService(Capability.READ_BOARD) ServiceId service, MeasureCode measure) {
        return boards.boardIdOf(service)
                .map(board -> said(board, entries.onMeasure(board, measure)))
                .orElse(List.of());
    }

    /** The same on a thing of another room that an entry was about. */
    public List<SaidOnMeasure> said(@ReadsService(Capability.READ_BOARD) ServiceId service, Ref thing) {
        return boards.boardIdOf(service)
                .map(board -> said(board, entries.onThing(board, thing)))
                .orElse(List.of());
    }

    private List<SaidOnMeasure> said(BoardId board, List<MinuteEntryStore.AtMeeting> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<SinceThen.Note>> notes = sinceNotes.of(
                board, found.stream().map(MinuteEntryStore.AtMeeting::entry).toList());
        Map<UUID, ActionItem> register =
                found.stream().anyMatch(one -> one.entry().action().isPresent())
                        ? actions.list(board).stream().collect(Collectors.toMap(ActionItem::uuid, Function.identity()))
                        : Map.of();
        return found.stream()
                .map(one -> new SaidOnMeasure(
                        one.meeting(),
                        one.heldOn(),
                        one.entry(),
                        notes.getOrDefault(one.entry().uuid(), List.of()),
                        one.entry().action().flatMap(action -> Optional.ofNullable(register.get(action)))))
                .toList();
    }
}
