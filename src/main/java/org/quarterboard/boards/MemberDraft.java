package org.quarterboard.boards;

import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.PersonId;

/**
 * A member to be added: a position in an organisation.
 *
 * @param person who signs in for it, if anybody does
 */
public record MemberDraft(
        String position, String organisation, @Nullable PersonId person) {}
