package org.quarterboard.attendance;

import java.time.Instant;

/**
 * A check or a submission with the figures as they were.
 *
 * @param number 1 for the first step of the quarter
 * @param submission 1 for the first submission of the quarter; 0 for a check
 * @param by the name of who did it
 * @param sha256 of the snapshot
 */
public record ReturnStep(
        int number,
        ReturnStepKind kind,
        int submission,
        ReturnSnapshot figures,
        Instant at,
        String by,
        String sha256) {}
