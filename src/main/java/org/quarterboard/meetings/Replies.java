package org.quarterboard.meetings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.boards.MemberId;

/** The answers to the invitations to one meeting: of each member the latest for the day and time that stand now. */
final class Replies {

    private final Map<MemberId, InvitationReply> current = new HashMap<>();
    private final Set<MemberId> everAnswered = new HashSet<>();

    /** @param all in the order in which they were given; those to other meetings are left aside */
    Replies(Meeting meeting, List<InvitationReply> all) {
        for (InvitationReply reply : all) {
            if (reply.meetingId() == meeting.meetingId().value()) {
                everAnswered.add(reply.memberId());
                if (reply.isFor(meeting)) {
                    current.put(reply.memberId(), reply);
                }
            }
        }
    }

    Optional<InvitationReply> current(MemberId member) {
        return Optional.ofNullable(current.get(member)).filter(reply -> reply.answer() != Answer.NONE);
    }

    Answer answer(MemberId member) {
        return current(member).map(InvitationReply::answer).orElse(Answer.NONE);
    }

    /** Whether there was an answer once, and none holds now. */
    boolean answeredBefore(MemberId member) {
        return everAnswered.contains(member) && current(member).isEmpty();
    }

    /** Whether the delegate whom the member sends has sent apologies. */
    boolean delegateDeclined(MemberId member) {
        return current(member)
                .flatMap(InvitationReply::nominated)
                .filter(delegate -> answer(delegate) == Answer.APOLOGIES)
                .isPresent();
    }
}
