package org.quarterboard.meetings.ui;

import org.quarterboard.meetings.Answer;
import org.quarterboard.shared.ui.Badge;

/** An answer by shape and word. */
final class ReplyBadge {

    private ReplyBadge() {}

    static Badge of(Answer answer, Texts texts) {
        return new Badge(kind(answer), texts.get(answer.messageKey()));
    }

    private static Badge.Kind kind(Answer answer) {
        return switch (answer) {
            case IN_ROOM, REMOTE, DELEGATE -> Badge.Kind.GOOD;
            case APOLOGIES -> Badge.Kind.PROBLEM;
            case NONE -> Badge.Kind.NEUTRAL;
        };
    }
}
