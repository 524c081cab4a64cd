package org.quarterboard.security;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.quarterboard.shared.PersonId;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a session. Its authorities open pages; services ask for the rights as they are now. */
final class PortalUser implements UserDetails {

    private static final long serialVersionUID = 1L;

    private final long personId;
    private final String email;
    private final String displayName;
    private final String passwordHash;
    private final boolean active;
    private final boolean locked;
    private final List<SimpleGrantedAuthority> authorities;

    PortalUser(
            PersonId person,
            String email,
            String displayName,
            String passwordHash,
            boolean active,
            boolean locked,
            Set<Capability> capabilities) {
        this.personId = person.value();
        this.email = email;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.active = active;
        this.locked = locked;
        this.authorities = capabilities.stream()
                .map(capability -> new SimpleGrantedAuthority("ROLE_" + capability.name()))
                .toList();
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    String displayName() {
        return displayName;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
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
