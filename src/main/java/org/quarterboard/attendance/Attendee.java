package org.quarterboard.attendance;

import org.jspecify.annotations.Nullable;

/**
 * Whose attendance counted: a position in an organisation, never a name.
 *
 * @param authorityId the local authority that the seat is for, where a board serves several
 */
public record Attendee(
        String position, String organisation, @Nullable Long authorityId) {}
