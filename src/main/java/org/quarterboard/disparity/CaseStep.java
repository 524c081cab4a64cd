package org.quarterboard.disparity;

import java.time.Instant;

/**
 * A step of a case, as it was taken. It never changes: what was wrong is put right by a later one.
 *
 * @param number 1 for the opening, then one after the other
 * @param words what was said; of an opening and of a review that was set it may be empty
 * @param by who recorded it, as the person was called then; empty if unknown
 */
public record CaseStep(int number, CaseStepKind kind, String words, CaseFacts facts, Instant at, String by) {}
