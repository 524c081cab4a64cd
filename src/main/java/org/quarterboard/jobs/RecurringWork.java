package org.quarterboard.jobs;

/**
 * Work that recurs, declared as a bean by the room it belongs to. Run by one instance of the portal at a time.
 *
 * @param name unique and lasting: it is the key in the table of tasks
 * @param everySeconds from the end of one run to the start of the next
 */
public record RecurringWork(String name, int everySeconds, Runnable work) {}
