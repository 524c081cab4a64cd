package org.quarterboard.meetings;

import java.util.List;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.Standing;

/** What a member answers to an invitation. */
public enum Answer {
    IN_ROOM,
    REMOTE,
    /** Somebody else comes for the member. */
    DELEGATE,
    APOLOGIES,
    /** Nothing yet, or an answer taken back. */
    NONE;

    /** What a holder of these seats may choose: a delegate sends no delegate. */
    static List<Answer> of(List<Holding> holdings) {
        boolean sends = holdings.stream().anyMatch(holding -> holding.standing() != Standing.DELEGATE);
        return sends ? List.of(IN_ROOM, REMOTE, DELEGATE, APOLOGIES) : List.of(IN_ROOM, REMOTE, APOLOGIES);
    }

    /** Whether the member comes in person. */
    public boolean comes() {
        return this == IN_ROOM || this == REMOTE;
    }

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "invitations.answer." + name();
    }
}
