package org.quarterboard.disparity;

import java.util.UUID;

/**
 * A count that stands, with where it came from.
 *
 * @param authorityId 0 for the service as a whole
 * @param fileName empty if it was typed
 */
record StandingCount(long id, long authorityId, CountRow row, UUID bringing, Bringing.Kind kind, String fileName) {}
