package org.quarterboard.security;

import java.util.UUID;
import org.quarterboard.security.PeopleService.PersonDraft;
import org.quarterboard.shared.PersonId;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens accounts for tests and signs them in as the portal itself does. */
public final class SignedIn {

    /** The password of every account opened here. */
    public static final String PASSWORD = "a long test password";

    private SignedIn() {}

    /** A new person with these roles and {@link #PASSWORD}; answers the e-mail address. */
    public static String open(ApplicationContext portal, Viewer.Grant... grants) {
        String email = "p-" + UUID.randomUUID() + "@example.org";
        AsSystem.run("test", () -> {
            PeopleService people = portal.getBean(PeopleService.class);
            PersonId id = people.open(new PersonDraft("Person for a test", email, "en"))
                    .person();
            for (Viewer.Grant grant : grants) {
                people.grant(id, grant);
            }
            choosePassword(portal, id);
        });
        return email;
    }

    private static void choosePassword(ApplicationContext portal, PersonId id) {
        LocalCredentialRepository credentials = portal.getBean(LocalCredentialRepository.class);
        portal.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            LocalCredential credential = credentials.findById(id.value()).orElseThrow();
            credential.choose(
                    portal.getBean(PasswordEncoder.class).encode(PASSWORD),
                    java.time.Instant.parse("2026-01-01T00:00:00Z"));
        });
    }

    public static PersonId id(ApplicationContext portal, String email) {
        return portal.getBean(PersonRepository.class)
                .findByEmail(email)
                .orElseThrow()
                .personId();
    }

    /** Signs the person in on this thread. */
    public static Authentication as(ApplicationContext portal, String email) {
        UserDetails user = portal.getBean(LocalAccounts.class).loadUserByUsername(email);
        Authentication authentication =
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        SecurityContextHolder.getContext().setAuthentication(authentication);
        return authentication;
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }
}
