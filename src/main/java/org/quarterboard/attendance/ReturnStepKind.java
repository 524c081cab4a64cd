package org.quarterboard.attendance;

/** What was done with a return. */
public enum ReturnStepKind {
    CHECKED,
    SUBMITTED
}
