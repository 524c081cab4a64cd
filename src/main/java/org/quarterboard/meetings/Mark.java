package org.quarterboard.meetings;

import java.util.List;
import org.quarterboard.boards.Standing;

/** How a row of the attendance register was answered. */
public enum Mark {
    /** The senior partner was there in person. */
    SENIOR,
    /** A delegate was there on behalf of the one who holds the seat. */
    DELEGATE,
    /** A member who is no senior partner was there. */
    PRESENT,
    APOLOGIES,
    ABSENT;

    /** The answers that a row may have: a delegate never becomes a senior partner by being there. */
    public static List<Mark> of(Standing standing) {
        return switch (standing) {
            case SENIOR -> List.of(SENIOR, DELEGATE, APOLOGIES, ABSENT);
            case DELEGATE -> List.of(DELEGATE, APOLOGIES, ABSENT);
            case MEMBER -> List.of(PRESENT, APOLOGIES, ABSENT);
        };
    }

    /** Whether somebody was there. */
    public boolean attended() {
        return this == SENIOR || this == DELEGATE || this == PRESENT;
    }

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "meetings.mark." + name();
    }
}
