package org.quarterboard.meetings;

import java.util.List;
import java.util.stream.Stream;

/** What a management board looks at again and again. */
public enum StandingItem {
    /** Stands first on every agenda. */
    INTERESTS(Purpose.NOTE, 5),
    LAST_MINUTES(Purpose.DECIDE, 5),
    /** "You decided … since then": what came of the last meeting. */
    SINCE_THEN(Purpose.DISCUSS, 10),
    PERFORMANCE(Purpose.DISCUSS, 20),
    FINANCE(Purpose.NOTE, 10),
    INSPECTION_PLAN(Purpose.DISCUSS, 10),
    VOICE_OF_THE_CHILD(Purpose.DISCUSS, 15),
    DISPROPORTIONALITY(Purpose.DISCUSS, 15),
    SERIOUS_INCIDENTS(Purpose.NOTE, 10),
    /** One of the five partners reports; once a year each. */
    PARTNER_REPORT(Purpose.DISCUSS, 15);

    private final Purpose purpose;
    private final int minutes;

    StandingItem(Purpose purpose, int minutes) {
        this.purpose = purpose;
        this.minutes = minutes;
    }

    /** The items that begin every agenda and need no planning, in their order. */
    public static List<StandingItem> opening() {
        return List.of(INTERESTS, LAST_MINUTES, SINCE_THEN);
    }

    /** The items that are planned over the year, in their order. */
    public static List<StandingItem> planned() {
        return Stream.of(values()).filter(item -> !opening().contains(item)).toList();
    }

    /** Whether every statutory partner has this item of its own. */
    public boolean perSector() {
        return this == PARTNER_REPORT;
    }

    Purpose purpose() {
        return purpose;
    }

    int minutes() {
        return minutes;
    }

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "agendas.standing." + name();
    }
}
