package org.quarterboard.boards;

import java.util.Optional;
import java.util.UUID;
import org.quarterboard.shared.PersonId;

/**
 * A member as the board page lists it.
 *
 * @param person the person who signs in, if the member is linked to one
 * @param version for changes: the one that was seen
 */
public record MemberItem(
        MemberId id, UUID uuid, String position, String organisation, Optional<PersonId> person, long version) {

    /** Position and organisation in one line. */
    public String label() {
        return position + ", " + organisation;
    }
}
