package org.quarterboard.meetings;

import java.time.Instant;

/** What is recorded beside the marks is never deleted: it is withdrawn. */
final class Withdrawal {

    /** When something is withdrawn that stands. */
    static final Instant STANDING = Instant.parse("9999-12-31T00:00:00Z");

    private Withdrawal() {}
}
