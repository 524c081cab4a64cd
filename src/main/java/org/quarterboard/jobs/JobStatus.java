package org.quarterboard.jobs;

import java.util.Optional;
import org.quarterboard.shared.UserFacingException;

/**
 * What a page shows of a job.
 *
 * @param errorId what the log knows it by if it failed for a reason that nobody in front of the screen can mend, else empty
 * @param problem what the person who asked for it can mend, if it failed because of that
 */
public record JobStatus(
        JobState state, int stepsDone, int stepsTotal, String errorId, Optional<UserFacingException> problem) {

    public boolean finished() {
        return state != JobState.WAITING && state != JobState.RUNNING;
    }
}
