package org.quarterboard.papers;

import java.time.LocalDate;
import org.quarterboard.meetings.MeetingItem;

/** Which meetings a paper may be built for, and for which of them one is still asked for. */
public final class PaperOffer {

    /** Meetings without a paper are asked after for so many months after their day. */
    private static final int MONTHS = 12;

    private PaperOffer() {}

    public static boolean mayBeBuilt(MeetingItem meeting) {
        return !meeting.state().isOff();
    }

    public static boolean isAskedFor(MeetingItem meeting, LocalDate today) {
        return mayBeBuilt(meeting) && !meeting.date().isBefore(today.minusMonths(MONTHS));
    }
}
