package org.quarterboard.meetings;

/** How a member's presence for one item differs from that for the meeting. */
public enum ItemPresenceKind {
    /** Was not there for it because of an interest. */
    WITHDRAWN,
    /** Was out of the room, for whatever other reason. */
    LEFT_ROOM,
    /** Was there for this item only, or joined for it. */
    JOINED_FOR;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "registers.presence." + name();
    }
}
