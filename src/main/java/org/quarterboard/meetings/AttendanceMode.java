package org.quarterboard.meetings;

/** How somebody took part. */
public enum AttendanceMode {
    IN_ROOM,
    REMOTE;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "registers.mode." + name();
    }
}
