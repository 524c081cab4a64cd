package org.quarterboard.actions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.MemberId;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.UserFacingException;

/** Something that the board wants done. Ended, never deleted. */
@Entity
@Table(name = "action_item")
class Action {

    static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "action_item_seq")
    @SequenceGenerator(name = "action_item_seq", sequenceName = "action_item_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "uuid", updatable = false)
    private UUID uuid;

    @Column(name = "board_id", updatable = false)
    private long boardId;

    @Column(name = "financial_year", updatable = false)
    private int year;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "words")
    private String words;

    @Column(name = "owner_id")
    private long ownerId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "origin", updatable = false)
    private String origin;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ActionState state;

    @Column(name = "opened_on", updatable = false)
    private LocalDate openedOn;

    @Version
    @Column(name = "version")
    private long version;

    protected Action() {}

    Action(BoardId board, ActionNumber number, ActionDraft draft, Ref origin, LocalDate openedOn) {
        this.uuid = UUID.randomUUID();
        this.boardId = board.value();
        this.year = number.year();
        this.number = number.number();
        this.origin = origin.toString();
        this.state = ActionState.OPEN;
        this.openedOn = openedOn;
        describe(draft);
    }

    /** Says anew what is to be done, by whom and by when. */
    final void describe(ActionDraft draft) {
        words = Words.required(draft.text(), LONGEST, "actions.error.text");
        ownerId = draft.owner().value();
        dueOn = draft.due();
    }

    /** Another owner or day; what is to be done stays as it was agreed. */
    void handOver(MemberId owner, LocalDate due) {
        requireOpen();
        ownerId = owner.value();
        dueOn = due;
    }

    /** What the line in its history makes of it. */
    void take(UpdateKind kind) {
        if (kind == UpdateKind.REOPENED) {
            if (state == ActionState.OPEN) {
                throw new UserFacingException("actions.error.is-open");
            }
            state = ActionState.OPEN;
            return;
        }
        requireOpen();
        if (kind == UpdateKind.DONE) {
            state = ActionState.DONE;
        } else if (kind == UpdateKind.DROPPED) {
            state = ActionState.DROPPED;
        }
    }

    private void requireOpen() {
        if (state != ActionState.OPEN) {
            throw new UserFacingException("actions.error.not-open");
        }
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    UUID uuid() {
        return uuid;
    }

    BoardId boardId() {
        return new BoardId(boardId);
    }

    ActionNumber number() {
        return new ActionNumber(year, number);
    }

    String words() {
        return words;
    }

    MemberId owner() {
        return new MemberId(ownerId);
    }

    LocalDate due() {
        return dueOn;
    }

    ActionState state() {
        return state;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    long version() {
        return version;
    }

    Ref origin() {
        int colon = origin.indexOf(':');
        return new Ref(origin.substring(0, colon), UUID.fromString(origin.substring(colon + 1)));
    }
}
