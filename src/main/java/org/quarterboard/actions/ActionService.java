package org.quarterboard.actions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.MemberId;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.Scope;
import org.quarterboard.security.Viewer;
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
 * The register of actions of a board. Whoever keeps it may change everything; the owner may say how far an action is
 * and that it is done. Histories only grow.
 */
@Service
@Transactional(readOnly = true)
public class ActionService {

    /** The kind of reference of an action. */
    public static final String KIND = "action";

    private final ActionRepository actions;
    private final ActionStore store;
    private final BoardService boards;
    private final PeopleService people;
    private final ActionAudit audit;
    private final CurrentPerson currentPerson;
    private final Scope scope;
    private final Today today;

    ActionService(
            ActionRepository actions,
            ActionStore store,
            BoardService boards,
            PeopleService people,
            ActionAudit audit,
            CurrentPerson currentPerson,
            Scope scope,
            Today today) {
        this.actions = actions;
        this.store = store;
        this.boards = boards;
        this.people = people;
        this.audit = audit;
        this.currentPerson = currentPerson;
        this.scope = scope;
        this.today = today;
    }

    /** All actions of the board: the open ones first, what is due earlier before what is due later. */
    public List<ActionItem> list(@ReadsService(Capability.READ_BOARD) BoardId board) {
        BoardPeople members = members(board);
        Map<Long, List<ActionStore.Line>> histories = store.histories(board);
        Map<PersonId, String> names = people.names(histories.values().stream()
                .flatMap(List::stream)
                .map(ActionStore.Line::by)
                .distinct()
                .toList());
        return actions.findByBoardId(board.value()).stream()
                .map(action -> item(
                        action,
                        members,
                        histories.getOrDefault(action.id(), List.of()).stream()
                                .map(line -> update(line, names))
                                .toList()))
                .sorted(Comparator.comparing((ActionItem item) -> item.state() == ActionState.OPEN ? 0 : 1)
                        .thenComparing(ActionItem::due)
                        .thenComparing(item -> item.number().year())
                        .thenComparing(item -> item.number().number()))
                .toList();
    }

    /**
     * Opens an action.
     *
     * @param origin where it was agreed
     * @param agreedOn the day on which it was agreed, whose financial year numbers it
     */
    @Transactional
    public ActionItem add(
            @WritesService(Capability.RECORD_MEETING) BoardId board,
            ActionDraft draft,
            Ref origin,
            LocalDate agreedOn) {
        BoardPeople members = members(board);
        members.require(draft.owner());
        ActionNumber number = store.next(board, Quarter.of(agreedOn).year());
        Action action = actions.saveAndFlush(new Action(board, number, draft, origin, agreedOn));
        audit.record(action, "action.opened", Map.of("due", action.due(), "owner", members.label(action.owner())));
        return item(action, members, List.of());
    }

    /** Says anew what was agreed, as long as the words it comes from are a draft. */
    @Transactional
    public void redraft(@WritesService(Capability.RECORD_MEETING) BoardId board, UUID uuid, ActionDraft draft) {
        Action action = lock(board, uuid);
        members(board).require(draft.owner());
        action.describe(draft);
        audit.record(action, "action.redrafted", Map.of("due", action.due()));
    }

    /**
     * Gives an action to another owner or to another day, with the reason.
     *
     * @param seen the version that was on the screen
     */
    @Transactional
    public void handOver(
            @WritesService(Capability.RECORD_MEETING) BoardId board,
            UUID uuid,
            MemberId owner,
            LocalDate due,
            String reason,
            long seen) {
        Action action = lock(board, uuid);
        if (action.version() != seen) {
            throw new UserFacingException("actions.error.changed-meanwhile");
        }
        BoardPeople members = members(board);
        members.require(owner);
        String words = Words.required(reason, Action.LONGEST, "actions.error.reason");
        action.handOver(owner, due);
        write(action, UpdateKind.CHANGED, words, members);
        audit.record(action, "action.changed", Map.of("due", due, "owner", members.label(owner)));
    }

    /**
     * Adds to the history: progress, done with evidence, dropped with the reason, or opened again. The owner may say
     * the first two.
     */
    @Transactional
    public void report(@WritesService(Capability.READ_BOARD) BoardId board, UUID uuid, UpdateKind kind, String text) {
        Action action = lock(board, uuid);
        BoardPeople members = members(board);
        if (!keeps(board) && !(kind.ofTheOwner() && members.is(action.owner(), viewer()))) {
            throw new UserFacingException("actions.error.not-yours");
        }
        if (kind == UpdateKind.CHANGED) {
            throw new IllegalArgumentException("An owner or a day is changed by handing over");
        }
        String words = Words.required(text, Action.LONGEST, "actions.error." + kind);
        action.take(kind);
        write(action, kind, words, members);
        audit.record(action, "action.reported", Map.of("what", kind));
    }

    private void write(Action action, UpdateKind kind, String words, BoardPeople members) {
        actions.flush();
        store.write(
                action.boardId(),
                new ActionStore.Line(
                        action.id(),
                        kind,
                        words,
                        members.label(action.owner()),
                        action.due(),
                        members.position(viewer()),
                        today.instant(),
                        currentPerson.idForRecord()));
    }

    /** Nobody signed in means the portal's own work: everybody else was stopped before. */
    private boolean keeps(BoardId board) {
        Optional<Viewer> viewer = currentPerson.viewer();
        return viewer.isEmpty() || scope.allows(viewer.get(), Capability.RECORD_MEETING, board);
    }

    private Optional<PersonId> viewer() {
        return currentPerson.viewer().map(Viewer::id);
    }

    private BoardPeople members(BoardId board) {
        return new BoardPeople(boards.details(board).members());
    }

    private ActionItem item(Action action, BoardPeople members, List<ActionUpdate> updates) {
        return new ActionItem(
                action.uuid(),
                action.number(),
                action.words(),
                action.owner(),
                members.label(action.owner()),
                action.due(),
                action.state(),
                action.openedOn(),
                action.origin(),
                members.is(action.owner(), viewer()),
                action.state() == ActionState.OPEN && action.due().isBefore(today.date()),
                updates,
                action.version());
    }

    private static ActionUpdate update(ActionStore.Line line, Map<PersonId, String> names) {
        return new ActionUpdate(
                line.kind(),
                line.words(),
                line.owner(),
                line.due(),
                line.at(),
                line.position().isEmpty() ? names.getOrDefault(line.by(), "") : line.position());
    }

    private Action lock(BoardId board, UUID uuid) {
        return actions.lock(board.value(), uuid).orElseThrow(NotFoundException::new);
    }
}
