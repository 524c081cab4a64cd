package org.quarterboard.security;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.quarterboard.shared.PersonId;

/**
 * The person who asks, with the roles as they are now (not as they were at sign-in).
 *
 * @param mustChangePassword as long as this holds, nothing but changing the password is answered
 */
public record Viewer(
        PersonId id,
        UUID uuid,
        String displayName,
        String email,
        Locale language,
        boolean mustChangePassword,
        List<Grant> grants) {

    public Viewer {
        grants = List.copyOf(grants);
    }

    /**
     * A role over a scope.
     *
     * @param scopeId the service or region; 0 for the portal
     * @param sector the sector of a partner, else empty
     */
    public record Grant(Role role, ScopeKind scope, long scopeId, String sector) {}
}
