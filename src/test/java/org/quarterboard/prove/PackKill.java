package org.quarterboard.prove;

import java.util.List;

/**
 * One portal killed while it made a pack.
 *
 * @param fate what was done
 * @param step that it was at: 0 reading, 1 printing, 2 binding, 3 storing; 4 if it had stored already
 * @param after milliseconds from the beginning of the step that was waited for
 * @param children processes of its own that it had then
 * @param childrenEnd milliseconds from the kill until they had ended by themselves
 * @param folders with members' papers that it left
 * @param foldersLeft those that were still there when the next portal had started
 * @param finished milliseconds from the kill until the job was done by another portal
 * @param broken what is not as it must be afterwards; empty if all is
 */
record PackKill(
        Fate fate,
        int step,
        long after,
        int children,
        long childrenEnd,
        int folders,
        int foldersLeft,
        long finished,
        List<String> broken) {

    /** What becomes of the job. */
    enum Fate {
        TAKEN_OVER("a second instance takes it over"),
        STARTED_AGAIN("the only instance is started again"),
        CANCELLED("somebody cancels it just before"),
        STOOD_STILL("not killed: stands still until a second instance has made the pack, and goes on"),
        NAIVE("stores in two transactions");

        final String words;

        Fate(String words) {
            this.words = words;
        }
    }

    static final List<String> STEPS = List.of("reading", "printing", "binding", "storing", "stored");

    boolean holds() {
        return broken.isEmpty() && foldersLeft == 0;
    }
}
