package org.quarterboard.jobs;

/** How far a job is. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    /** Somebody stopped it before it was done. */
    CANCELLED
}
