package org.quarterboard.kpi;

/** How far a return is, seen from the calendar. Whether it is late is said beside it. */
public enum ReturnProgress {
    /** Nothing came in, and none was expected here. */
    NOT_FOLLOWED,
    /** Nothing came in here, because the return is kept elsewhere: attendance of the board is counted from its meetings. */
    ELSEWHERE,
    /** The quarter is not over. */
    NOT_DUE,
    /** The quarter is over and nothing is here: none came in, or all that did was withdrawn. */
    EXPECTED,
    RECEIVED,
    CHECKED,
    SUBMITTED;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "calendar.progress." + name();
    }

    static ReturnProgress of(ReturnState state) {
        return switch (state) {
            case RECEIVED -> RECEIVED;
            case CHECKED -> CHECKED;
            case SUBMITTED -> SUBMITTED;
        };
    }
}
