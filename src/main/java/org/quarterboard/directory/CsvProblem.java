package org.quarterboard.directory;

/** What can be wrong with a file. Each has a sentence that says it and a sentence that cures it. */
public interface CsvProblem {

    /** The key of the sentence that says what is wrong; its argument is the finding's detail. */
    String messageKey();

    /** The key of the sentence that says what to do. */
    String cureKey();
}
