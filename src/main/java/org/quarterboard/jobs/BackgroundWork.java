package org.quarterboard.jobs;

import org.quarterboard.shared.Ref;

/**
 * Work that somebody asks for and that takes longer than a page should: declared as a bean by the room it belongs to.
 *
 * @param kind unique and lasting: it stands in the table of jobs
 */
public record BackgroundWork(String kind, Work work) {

    /** Does the work. May be run again after a crash, so that it must be safe to repeat. */
    @FunctionalInterface
    public interface Work {
        void run(Ref subject, Progress progress);
    }

    /** Tells how far the work has come. */
    @FunctionalInterface
    public interface Progress {
        void at(int stepsDone, int stepsTotal);
    }
}
