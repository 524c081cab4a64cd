package org.quarterboard.papers;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;

/**
 * A pack that somebody asked for.
 *
 * @param uuid of the pack too, once it is there
 * @param meeting public id of the meeting
 * @param job that makes it
 * @param amends the published pack to which papers that came later are to be added; empty for one made anew
 * @param asker name of the person
 */
record PackRequest(
        UUID uuid,
        ServiceId service,
        BoardId board,
        UUID meeting,
        Locale language,
        UUID job,
        Optional<UUID> amends,
        Instant askedAt,
        PersonId askedBy,
        String asker) {}
