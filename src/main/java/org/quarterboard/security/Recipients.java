package org.quarterboard.security;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** Where a person may be written to, as long as the account is open and the service is theirs to see. */
@Component
public class Recipients {

    private final ViewerStore viewers;
    private final Scope scope;

    Recipients(ViewerStore viewers, Scope scope) {
        this.viewers = viewers;
        this.scope = scope;
    }

    public Optional<String> address(PersonId person, @Nullable ServiceId about) {
        return find(person, about).map(Recipient::email);
    }

    public Optional<Recipient> find(PersonId person, @Nullable ServiceId about) {
        return viewers.find(person)
                .filter(viewer ->
                        about == null || !scope.capabilitiesAt(viewer, about).isEmpty())
                .map(viewer -> new Recipient(viewer.email(), viewer.language()));
    }

    /** The person, if the account is open and the person may do this at the service now. */
    public Optional<Viewer> able(PersonId person, Capability capability, ServiceId service) {
        return viewers.find(person).filter(viewer -> scope.allows(viewer, capability, service));
    }

    /** The oversight managers to whom the service is given, and who may do this there now. */
    public List<Viewer> oversight(Capability capability, ServiceId service) {
        return viewers.holders(Role.OVERSIGHT_MANAGER).stream()
                .filter(viewer -> scope.allows(viewer, capability, service))
                .toList();
    }
}
