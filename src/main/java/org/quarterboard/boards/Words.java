package org.quarterboard.boards;

import org.quarterboard.shared.UserFacingException;

/** Words as people type them: trimmed, there, and short enough to be stored. */
final class Words {

    static final int LONGEST = 200;

    private Words() {}

    static String required(String typed, String messageKey) {
        return required(typed, LONGEST, messageKey);
    }

    static String optional(String typed, int longest, String messageKey) {
        String text = typed.strip();
        if (text.length() > longest) {
            throw new UserFacingException(messageKey, longest);
        }
        return text;
    }

    static String required(String typed, int longest, String messageKey) {
        String text = optional(typed, longest, messageKey);
        if (text.isEmpty()) {
            throw new UserFacingException(messageKey, longest);
        }
        return text;
    }
}
