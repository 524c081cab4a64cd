package org.quarterboard.meetings;

/** Only a meeting that was held counts for KPI 8. */
public enum MeetingState {
    PLANNED,
    HELD,
    CANCELLED;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "meetings.state." + name();
    }
}
