package org.quarterboard.kpi;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a return is.
 *
 * @param locked whether its figures may not change
 * @param receivedAt when its first figure came in
 * @param standsSince when the first figure came in of what stands; later if what came before was taken back as a whole,
 *     null if nothing has come in since then
 * @param changedAt when figures came in, or its state changed, last
 * @param version another one after every change
 */
public record ReturnStatus(
        ReturnKey key,
        ReturnState state,
        boolean locked,
        Instant receivedAt,
        @Nullable Instant standsSince,
        Instant changedAt,
        long version) {}
