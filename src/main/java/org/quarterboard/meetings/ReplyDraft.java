package org.quarterboard.meetings;

import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.MemberId;

/**
 * An answer to an invitation, as it is given.
 *
 * @param delegate the nominated delegate who comes, if it is one
 * @param delegatePosition the position of the delegate who comes, if it is not a nominated one; else empty
 */
public record ReplyDraft(
        MemberId member, Answer answer, @Nullable MemberId delegate, String delegatePosition) {

    public static ReplyDraft of(MemberId member, Answer answer) {
        return new ReplyDraft(member, answer, null, "");
    }
}
