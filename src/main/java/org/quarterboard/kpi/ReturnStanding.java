package org.quarterboard.kpi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Quarter;

/**
 * Where the return of one KPI and quarter stands on a day.
 *
 * @param late the deadline has passed and nothing was ever submitted
 * @param receivedLate the first figure came in after the deadline
 * @param submittedLate the first submission came after the deadline
 * @param figures how many cells have a current value or an honest gap; 0 makes a return expected again
 * @param submissions how often it was submitted
 */
public record ReturnStanding(
        String kpi,
        ReturnProgress progress,
        boolean late,
        boolean receivedLate,
        boolean submittedLate,
        boolean locked,
        int figures,
        int submissions) {

    /** The KPI that has return steps of its own, counted from the meetings; no deadline is held against it here. */
    public static final String BOARD_ATTENDANCE = "8";

    /**
     * What is known of a return.
     *
     * @param followed whether the return of the quarter is expected here at all
     * @param state how far it is; null if no figure ever came in
     * @param firstReceived the day of the first figure; null if none ever came in
     * @param firstSubmitted the day of the first submission; null if there is none
     */
    record Facts(
            String kpi,
            Quarter quarter,
            LocalDate due,
            boolean followed,
            @Nullable ReturnState state,
            int figures,
            boolean locked,
            @Nullable LocalDate firstReceived,
            @Nullable LocalDate firstSubmitted,
            int submissions) {}

    /** Anything is here. */
    public boolean received() {
        return figures > 0;
    }

    /** It is still to be brought in, checked or submitted. */
    public boolean outstanding() {
        return switch (progress) {
            case EXPECTED, RECEIVED, CHECKED -> true;
            case NOT_FOLLOWED, ELSEWHERE, NOT_DUE, SUBMITTED -> false;
        };
    }

    /** The day itself is not late yet. A return that was submitted once is never late again, whatever came in since. */
    static ReturnStanding of(Facts facts, LocalDate today) {
        ReturnProgress progress = progress(facts, today);
        boolean bound = facts.followed() && !facts.kpi().equals(BOARD_ATTENDANCE);
        boolean open = progress == ReturnProgress.EXPECTED
                || progress == ReturnProgress.RECEIVED
                || progress == ReturnProgress.CHECKED;
        return new ReturnStanding(
                facts.kpi(),
                progress,
                bound && open && facts.submissions() == 0 && today.isAfter(facts.due()),
                bound && facts.figures() > 0 && after(facts.firstReceived(), facts.due()),
                bound && after(facts.firstSubmitted(), facts.due()),
                facts.locked(),
                facts.figures(),
                facts.submissions());
    }

    private static ReturnProgress progress(Facts facts, LocalDate today) {
        if (facts.state() != null && facts.figures() > 0) {
            return ReturnProgress.of(facts.state());
        }
        if (facts.kpi().equals(BOARD_ATTENDANCE)) {
            return ReturnProgress.ELSEWHERE;
        }
        if (!facts.followed()) {
            return ReturnProgress.NOT_FOLLOWED;
        }
        return today.isAfter(facts.quarter().end()) ? ReturnProgress.EXPECTED : ReturnProgress.NOT_DUE;
    }

    private static boolean after(@Nullable LocalDate day, LocalDate due) {
        return day != null && day.isAfter(due);
    }
}
