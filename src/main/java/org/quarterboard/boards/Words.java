package org.quarterboard.boards;

import org.quarterboard.shared.UserFacingException;

/** Words as people type them: trimmed, there, and short enough to be stored. */
final class Words {

    static final int LONGEST = 200;

    private Words() {}

    static String required(String typed, String messageKey) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new UserFacingException(messageKey, LONGEST);
        }
        return text;
    }
}
