package org.quarterboard.actions;

import java.time.LocalDate;
import java.util.Optional;

/** The reminders of an action: each is given once to an owner for a due day. */
enum Reminder {
    WEEK,
    DAY,
    OVERDUE;

    static final int DAYS_BEFORE = 7;

    /**
     * The reminder that is due on the day, if one is: in the week before, on the day, or after it. An action that was
     * agreed less than a week before its day is not reminded of in that week. A day on which the portal stood still is
     * made up for as long as the reminder still says what is true.
     */
    static Optional<Reminder> on(LocalDate day, LocalDate openedOn, LocalDate due) {
        if (day.isAfter(due)) {
            return Optional.of(OVERDUE);
        }
        if (day.equals(due)) {
            return Optional.of(DAY);
        }
        LocalDate week = due.minusDays(DAYS_BEFORE);
        return day.isBefore(week) || openedOn.isAfter(week) ? Optional.empty() : Optional.of(WEEK);
    }

    /** The start of the keys of its words in the message bundle. */
    String messageKey() {
        return "actions.reminder." + name();
    }
}
