package org.quarterboard.jobs;

/**
 * What a page shows of a job.
 *
 * @param errorId what the log knows it by if it failed, else empty
 */
public record JobStatus(JobState state, int stepsDone, int stepsTotal, String errorId) {

    public boolean finished() {
        return state == JobState.DONE || state == JobState.FAILED;
    }
}
