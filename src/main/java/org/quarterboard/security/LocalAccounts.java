package org.quarterboard.security;

import java.util.Locale;
import org.quarterboard.shared.Today;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts that the portal itself keeps: finds them at sign-in and counts failures. It asks for no rights: a known
 * account must not answer slower than an unknown one.
 */
@Component
class LocalAccounts implements UserDetailsService {

    private final PersonRepository people;
    private final LocalCredentialRepository credentials;
    private final PasswordAttempts attempts;
    private final Today today;

    LocalAccounts(
            PersonRepository people, LocalCredentialRepository credentials, PasswordAttempts attempts, Today today) {
        this.people = people;
        this.credentials = credentials;
        this.attempts = attempts;
        this.today = today;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String email) {
        Person person = people.findByEmail(normalised(email))
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
        LocalCredential credential = credentials
                .findById(person.personId().value())
                .orElseThrow(() -> new UsernameNotFoundException("Not a local account"));
        return new PortalUser(
                person.personId(),
                person.email(),
                person.displayName(),
                credential.passwordHash(),
                person.active(),
                credential.lockedAt(today.instant()),
                credential.changedAt());
    }

    @EventListener
    public void failed(AuthenticationFailureBadCredentialsEvent event) {
        people.findByEmail(normalised(event.getAuthentication().getName()))
                .ifPresent(person -> attempts.failed(person.personId()));
    }

    @EventListener
    public void succeeded(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof PortalUser user) {
            attempts.forget(user.personId());
        }
    }

    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
