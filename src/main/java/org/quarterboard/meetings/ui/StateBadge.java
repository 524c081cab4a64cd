package org.quarterboard.meetings.ui;

import java.time.LocalDate;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.shared.ui.Badge;

/** How far a meeting is, by shape and word. */
final class StateBadge {

    private StateBadge() {}

    static Badge of(MeetingItem meeting, LocalDate today, Texts texts) {
        return new Badge(kind(meeting, today), texts.get(meeting.state().messageKey()));
    }

    /** Its day has passed, and nobody has said whether it was held. */
    static boolean isOverdue(MeetingItem meeting, LocalDate today) {
        return meeting.state().isAhead() && meeting.date().isBefore(today);
    }

    private static Badge.Kind kind(MeetingItem meeting, LocalDate today) {
        if (meeting.state().tookPlace()) {
            return Badge.Kind.GOOD;
        }
        if (meeting.state().isOff()) {
            return Badge.Kind.PROBLEM;
        }
        return isOverdue(meeting, today) ? Badge.Kind.ATTENTION : Badge.Kind.NEUTRAL;
    }
}
