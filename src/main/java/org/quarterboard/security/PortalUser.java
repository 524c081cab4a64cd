package org.quarterboard.security;

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

    PortalUser(PersonId person, String email, String displayName, String passwordHash, boolean active, boolean locked) {
        this.personId = person.value();
        this.email = email;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.active = active;
        this.locked = locked;
    }

    PersonId personId() {
        return new PersonId(personId);
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
