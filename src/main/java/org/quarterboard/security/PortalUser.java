package org.quarterboard.security;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.quarterboard.shared.PersonId;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a session: who it is. It holds no rights; pages and services ask for those that stand now. */
final class PortalUser implements UserDetails {

    private static final long serialVersionUID = 1L;

    private final long personId;
    private final String email;
    private final String displayName;
    private final String passwordHash;
    private final boolean active;
    private final boolean locked;
    private final Instant passwordChangedAt;

    PortalUser(
            PersonId person,
            String email,
            String displayName,
            String passwordHash,
            boolean active,
            boolean locked,
            Instant passwordChangedAt) {
        this.personId = person.value();
        this.email = email;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.active = active;
        this.locked = locked;
        this.passwordChangedAt = passwordChangedAt;
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    /** Since when the password has been the one that was given: with another one the session is no longer anybody's. */
    Instant passwordChangedAt() {
        return passwordChangedAt;
    }

    String displayName() {
        return displayName;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isAccountNonLocked() {
        return !locked;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }
}
