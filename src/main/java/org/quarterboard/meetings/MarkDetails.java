package org.quarterboard.meetings;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.UserFacingException;

/**
 * What a row of the register says beside its answer.
 *
 * @param mode null where nobody said how
 * @param arrived null if there from the beginning, or if nobody said
 * @param left null if there to the end, or if nobody said
 * @param delegatePosition the position of the delegate who came, may be empty
 * @param reason why somebody is recorded whose term had ended, else empty
 */
public record MarkDetails(
        @Nullable AttendanceMode mode,
        @Nullable LocalTime arrived,
        @Nullable LocalTime left,
        String delegatePosition,
        String reason) {

    public static final MarkDetails NONE = new MarkDetails(null, null, null, "", "");

    private static final int LONGEST_POSITION = 200;
    private static final int LONGEST_REASON = 500;

    public static MarkDetails of(AttendanceMode mode) {
        return NONE.with(mode);
    }

    public MarkDetails with(@Nullable AttendanceMode other) {
        return new MarkDetails(other, arrived, left, delegatePosition, reason);
    }

    public MarkDetails because(String why) {
        return new MarkDetails(mode, arrived, left, delegatePosition, why);
    }

    /** What of it goes with the answer: who was not there did not arrive, and only a delegate came for somebody. */
    public MarkDetails fitting(@Nullable Mark mark) {
        if (mark == null) {
            return NONE;
        }
        if (!mark.attended()) {
            return NONE.because(reason);
        }
        return new MarkDetails(mode, arrived, left, mark == Mark.DELEGATE ? delegatePosition : "", reason);
    }

    /** As it is stored with the answer; complains about what cannot be. */
    MarkDetails checked(@Nullable Mark mark) {
        MarkDetails kept = fitting(mark);
        LocalTime from = toTheMinute(kept.arrived);
        LocalTime to = toTheMinute(kept.left);
        if (from != null && to != null && !to.isAfter(from)) {
            throw new UserFacingException("registers.error.left-before-arrived");
        }
        return new MarkDetails(
                kept.mode,
                from,
                to,
                Words.optional(kept.delegatePosition, LONGEST_POSITION, "registers.error.delegate-position"),
                Words.optional(kept.reason, LONGEST_REASON, "registers.error.reason"));
    }

    private static @Nullable LocalTime toTheMinute(@Nullable LocalTime time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }
}
