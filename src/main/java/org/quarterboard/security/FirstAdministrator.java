package org.quarterboard.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way into an empty portal: a link that is printed at start-up, works once, and opens the first administrator's
 * account. There is no account before it, so there is no default password to forget.
 */
@Service
@Transactional(readOnly = true)
public class FirstAdministrator {

    private static final String USERNAME = "first-administrator";
    private static final Duration VALID = Duration.ofHours(12);

    private final PersonRepository people;
    private final LocalCredentialRepository credentials;
    private final RoleGrantRepository grants;
    private final PasswordEncoder passwords;
    private final OneTimeTokenService tokens;
    private final AuditTrail audit;
    private final Today today;

    FirstAdministrator(
            PersonRepository people,
            LocalCredentialRepository credentials,
            RoleGrantRepository grants,
            PasswordEncoder passwords,
            OneTimeTokenService tokens,
            AuditTrail audit,
            Today today) {
        this.people = people;
        this.credentials = credentials;
        this.grants = grants;
        this.passwords = passwords;
        this.tokens = tokens;
        this.audit = audit;
        this.today = today;
    }

    /** A fresh token if nobody can sign in yet; empty otherwise. */
    @NoService(value = "there is nobody and no service yet", beforeSignIn = true)
    @Transactional
    public Optional<String> invite() {
        if (!AsSystem.work().isPresent() || people.count() > 0) {
            return Optional.empty();
        }
        return Optional.of(tokens.generate(new GenerateOneTimeTokenRequest(USERNAME, VALID))
                .getTokenValue());
    }

    /** Whether the portal still waits for its first administrator. */
    @NoService(value = "there is nobody and no service yet", beforeSignIn = true)
    public boolean isAwaited() {
        return people.count() == 0;
    }

    /** Uses the link up. A wrong, used or old link and a portal that has people answer alike. */
    @NoService(value = "there is nobody and no service yet", beforeSignIn = true)
    @Transactional
    public void accept(String token, String displayName, String email, String password) {
        NewAccount account = NewAccount.of(displayName, email);
        PasswordRule.check(password, account.email());
        if (people.count() > 0 || tokens.consume(OneTimeTokenAuthenticationToken.unauthenticated(token)) == null) {
            throw new UserFacingException("security.welcome.link-used");
        }
        Instant now = today.instant();
        Person person = people.save(Person.local(account.email(), account.displayName(), "en", now));
        credentials.save(new LocalCredential(person.personId(), passwords.encode(password), false, now));
        grants.save(
                new RoleGrant(person.personId(), new Viewer.Grant(Role.ADMINISTRATOR, ScopeKind.PORTAL, 0, ""), now));
        audit.record(AuditEvent.of("person.first-administrator", null, new Ref("person", person.uuid())));
    }
}
