package org.quarterboard.bench;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a person asks the portal, and the statements that fetch the figures on which the answer rests.
 *
 * @param name as it stands in the table of results
 * @param what who asks for what, in a sentence
 * @param asker who is signed in
 * @param portal asks the portal; what it answered is put into lines later
 * @param queries each asked once, one after the other
 * @param reading puts the rows of each statement into the same lines
 */
record Question(String name, String what, Asker asker, Supplier<Said> portal, List<SqlQuery> queries, Reading reading) {

    Question {
        queries = List.copyOf(queries);
    }

    /** Who asks. */
    enum Asker {
        HEAD_OF_SERVICE,
        OVERSIGHT_MANAGER
    }

    /** An answer, of which the lines are made when the clock has stopped. */
    @FunctionalInterface
    interface Said {
        Collection<String> lines();
    }

    /** Makes lines of the rows of each statement. */
    @FunctionalInterface
    interface Reading {
        Collection<String> lines(List<List<Object[]>> rows);
    }
}
