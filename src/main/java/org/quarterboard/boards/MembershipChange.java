package org.quarterboard.boards;

/**
 * One thing that a membership list would change.
 *
 * @param row the line of the file
 * @param holder position and organisation; empty for a new seat
 */
public record MembershipChange(int row, Kind kind, String seat, String holder) {

    /** What is changed. */
    public enum Kind {
        SEAT,
        MEMBER,
        TERM,
        TERM_END,
        CHAIR,
        DEPUTY,
        OFFICE_END;

        /** The key of its words in the message bundle. */
        public String messageKey() {
            return "boards.change." + name();
        }
    }
}
