package org.quarterboard.security;

import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.Today;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts whose password everybody knows. They cannot be opened in a portal that serves people: this service is there
 * in the demonstration and in tests alone, works for the portal's own work alone, and for no address that anybody has.
 * A portal that serves people does not start on a database that holds any ({@link DemoAccountsGuard}).
 */
@Service
@Profile({"demo", "test"})
@Transactional(readOnly = true)
public class DemoAccounts {

    /** Reserved for examples (RFC 2606): no such address receives mail. */
    private static final String DOMAIN = "@example.org";

    private final PersonRepository people;
    private final LocalCredentialRepository credentials;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final Today today;

    DemoAccounts(
            PersonRepository people,
            LocalCredentialRepository credentials,
            PasswordEncoder passwords,
            AuditTrail audit,
            Today today) {
        this.people = people;
        this.credentials = credentials;
        this.passwords = passwords;
        this.audit = audit;
        this.today = today;
    }

    @PortalWide(Capability.MANAGE_PEOPLE)
    public boolean known(String email) {
        return people.findByEmail(email).isPresent();
    }

    /** Opens an account that need not change its password. */
    @PortalWide(Capability.MANAGE_PEOPLE)
    @Transactional
    public PersonId open(String email, String displayName, String language, String password) {
        if (AsSystem.work().isEmpty() || !email.endsWith(DOMAIN)) {
            throw new IllegalStateException("No account of the demonstration: " + email);
        }
        PasswordRule.check(password, email);
        Person person = people.save(Person.demo(email, displayName, language, today.instant()));
        credentials.save(new LocalCredential(person.personId(), passwords.encode(password), false, today.instant()));
        audit.record(AuditEvent.of("person.opened", null, new Ref("person", person.uuid())));
        return person.personId();
    }
}
