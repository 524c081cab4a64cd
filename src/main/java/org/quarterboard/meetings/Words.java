package org.quarterboard.meetings;

import org.quarterboard.shared.UserFacingException;

/** Words as people type them: trimmed, there where they must be, and short enough to be stored. */
final class Words {

    private Words() {}

    static String required(String typed, int longest, String messageKey) {
        String text = optional(typed, longest, messageKey);
        if (text.isEmpty()) {
            throw new UserFacingException(messageKey, longest);
        }
        return text;
    }

    static String optional(String typed, int longest, String messageKey) {
        String text = typed.strip();
        if (text.length() > longest) {
            throw new UserFacingException(messageKey, longest);
        }
        return text;
    }
}
