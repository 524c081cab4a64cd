package org.quarterboard.kpi;

import java.time.Instant;

/**
 * How far a return is.
 *
 * @param locked whether its figures may not change
 * @param receivedAt when its first figure came in
 * @param changedAt when figures came in, or its state changed, last
 */
public record ReturnStatus(ReturnKey key, ReturnState state, boolean locked, Instant receivedAt, Instant changedAt) {}
