package org.quarterboard.meetings;

import org.jspecify.annotations.Nullable;

/**
 * An item as it is typed.
 *
 * @param minutes how long it is to take, 0 to {@link #LONGEST}; 0 if nobody has said
 * @param owner the position of whoever brings the item, may be empty
 * @param subject the standing item that this is, if it is one
 */
public record AgendaDraft(
        String title,
        Purpose purpose,
        String ask,
        int minutes,
        String owner,
        @Nullable Subject subject) {

    public static final int LONGEST = 480;

    /** An item without time, owner and subject. */
    public AgendaDraft(String title, Purpose purpose, String ask) {
        this(title, purpose, ask, 0, "", null);
    }
}
