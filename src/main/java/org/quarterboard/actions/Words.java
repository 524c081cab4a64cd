package org.quarterboard.actions;

import org.quarterboard.shared.UserFacingException;

/** Words as people type them: trimmed, there, and short enough to be stored. */
final class Words {

    private Words() {}

    static String required(String typed, int longest, String messageKey) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new UserFacingException(messageKey, longest);
        }
        return text;
    }
}
