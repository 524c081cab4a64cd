package org.quarterboard.shared;

/** Where audit events go. Written in the transaction of the change itself: both are there, or neither. */
public interface AuditTrail {

    /** Must be called inside the transaction of the change. */
    void record(AuditEvent event);

    /** For a look rather than a change: written in a transaction of its own. */
    void recordLook(AuditEvent event);
}
