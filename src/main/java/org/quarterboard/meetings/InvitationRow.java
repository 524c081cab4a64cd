package org.quarterboard.meetings;

import java.util.List;
import java.util.Optional;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.MemberId;

/**
 * Somebody invited, and the answer.
 *
 * @param holdings the seats on the day of the meeting; empty for a chair or deputy without a seat
 * @param byMail whether the invitation went to the member's own mailbox; else somebody must pass it on
 * @param own whether the person who asks signs in for this member
 * @param choices the answers that the member may give
 * @param delegates those nominated for a seat that the member holds
 * @param reply the answer for the day and time that stand now; empty as long as there is none
 * @param answeredBefore whether there was an answer for another day or time
 */
public record InvitationRow(
        MemberId member,
        String position,
        String organisation,
        List<Holding> holdings,
        boolean byMail,
        boolean own,
        List<Answer> choices,
        List<Delegate> delegates,
        Optional<Reply> reply,
        boolean answeredBefore) {

    public InvitationRow {
        holdings = List.copyOf(holdings);
        choices = List.copyOf(choices);
        delegates = List.copyOf(delegates);
    }

    public Answer answer() {
        return reply.map(Reply::answer).orElse(Answer.NONE);
    }
}
