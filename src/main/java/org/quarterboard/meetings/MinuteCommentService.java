package org.quarterboard.meetings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.Scope;
import org.quarterboard.security.Viewer;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members ask to be corrected while a draft goes round, and what is answered. */
@Service
@Transactional(readOnly = true)
public class MinuteCommentService {

    private static final int LONGEST = 2000;

    private final Minuting minuting;
    private final MinutesStore store;
    private final BoardService boards;
    private final MeetingAudit audit;
    private final CurrentPerson currentPerson;
    private final Scope scope;
    private final Today today;

    MinuteCommentService(
            Minuting minuting,
            MinutesStore store,
            BoardService boards,
            MeetingAudit audit,
            CurrentPerson currentPerson,
            Scope scope,
            Today today) {
        this.minuting = minuting;
        this.store = store;
        this.boards = boards;
        this.audit = audit;
        this.currentPerson = currentPerson;
        this.scope = scope;
        this.today = today;
    }

    /**
     * Asks for a correction, as a member of the board or as one who writes the minutes.
     *
     * @param item null for the minutes as a whole
     */
    @Transactional
    public void comment(
            @WritesService(Capability.READ_BOARD) BoardId board, UUID uuid, @Nullable AgendaItemId item, String text) {
        Meeting meeting = minuting.lock(board, uuid);
        if (meeting.state() != MeetingState.DRAFTED) {
            throw new UserFacingException("minutes.error.no-comments");
        }
        if (item != null) {
            minuting.item(meeting, item);
        }
        String position = position(board);
        String words = Words.required(text, LONGEST, "minutes.error.comment");
        int number = store.comments(meeting).size() + 1;
        store.write(
                meeting,
                new MinutesStore.Comment(
                        number, item, position, words, today.instant(), currentPerson.idForRecord(), null));
        audit.record(meeting, "meeting.minutes-comment", Map.of("comment", number));
    }

    /** Accepts a comment, which the writer then brings into the text, or says why it stays as it is. */
    @Transactional
    public void answer(
            @WritesService(Capability.RECORD_MEETING) BoardId board,
            UUID uuid,
            int number,
            boolean accepted,
            String text) {
        Meeting meeting = minuting.lockDraft(board, uuid);
        MinutesStore.Comment comment = store.comments(meeting).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (comment.answer() != null) {
            throw new UserFacingException("minutes.error.answered");
        }
        String words = accepted
                ? Words.optional(text, LONGEST, "minutes.error.comment-answer")
                : Words.required(text, LONGEST, "minutes.error.comment-answer");
        store.write(
                meeting,
                number,
                new MinutesStore.Answer(accepted, words, today.instant(), currentPerson.idForRecord()));
        audit.record(meeting, "meeting.minutes-comment-answered", Map.of("comment", number, "accepted", accepted));
    }

    private String position(BoardId board) {
        Viewer viewer = currentPerson.required();
        List<MemberItem> members = boards.details(board).members();
        Optional<String> position = members.stream()
                .filter(member -> member.person().equals(Optional.of(viewer.id())))
                .map(MemberItem::label)
                .findFirst();
        if (position.isPresent()) {
            return position.get();
        }
        if (scope.allows(viewer, Capability.RECORD_MEETING, board)) {
            return viewer.displayName();
        }
        throw new UserFacingException("minutes.error.not-a-member");
    }
}
