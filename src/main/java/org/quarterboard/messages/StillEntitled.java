package org.quarterboard.messages;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.security.Recipients;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** Asks, at the moment of sending, whether the person is still to be told of the service, and at which address. */
@Component
class StillEntitled {

    private final Recipients recipients;

    StillEntitled(Recipients recipients) {
        this.recipients = recipients;
    }

    Optional<String> address(PersonId person, @Nullable ServiceId about) {
        return recipients.address(person, about);
    }
}
