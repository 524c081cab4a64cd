package org.quarterboard.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.MemberId;

/**
 * What is captured, as it is typed.
 *
 * @param owner of an action, else null
 * @param due of an action, else null
 */
public record EntryDraft(
        MinuteKind kind,
        String text,
        String saidBy,
        String saidTo,
        String answer,
        Topic topic,
        @Nullable MemberId owner,
        @Nullable LocalDate due) {

    public static EntryDraft decision(String text, Topic topic) {
        return new EntryDraft(MinuteKind.DECISION, text, "", "", "", topic, null, null);
    }

    public static EntryDraft challenge(String text, String saidBy, String saidTo, String answer, Topic topic) {
        return new EntryDraft(MinuteKind.CHALLENGE, text, saidBy, saidTo, answer, topic, null, null);
    }

    public static EntryDraft action(String text, MemberId owner, LocalDate due, Topic topic) {
        return new EntryDraft(MinuteKind.ACTION, text, "", "", "", topic, owner, due);
    }
}
