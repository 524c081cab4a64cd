package org.quarterboard.testing;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.PeopleService.IssuedPassword;
import org.quarterboard.security.PeopleService.PersonDraft;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Opens accounts for tests and acts as them, through the same doors as people do. */
@Component
public class TestPeople {

    private static final AtomicLong NUMBER = new AtomicLong();

    private final PeopleService people;
    private final UserDetailsService accounts;
    private final JdbcClient jdbc;

    TestPeople(PeopleService people, UserDetailsService accounts, JdbcClient jdbc) {
        this.people = people;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** A person of a test. */
    public record TestPerson(PersonId id, String email) {}

    /** An address that no other test has. */
    public static String address() {
        return "person" + NUMBER.incrementAndGet() + "-" + UUID.randomUUID() + "@example.org";
    }

    /** A new person with these roles, who has chosen a password already. */
    public TestPerson person(Viewer.Grant... grants) {
        String email = address();
        IssuedPassword issued = AsSystem.call("test", () -> {
            IssuedPassword opened = people.open(new PersonDraft("Test person", email, "en"));
            for (Viewer.Grant grant : grants) {
                people.grant(opened.person(), grant);
            }
            return opened;
        });
        jdbc.sql("UPDATE local_credential SET must_change = FALSE WHERE person_id = ?")
                .param(issued.person().value())
                .update();
        return new TestPerson(issued.person(), email);
    }

    /** From now on this thread acts as a new person with these roles. */
    public TestPerson signIn(Viewer.Grant... grants) {
        TestPerson person = person(grants);
        signIn(person);
        return person;
    }

    /** From now on this thread acts as the person. */
    public void signIn(TestPerson person) {
        UserDetails user = accounts.loadUserByUsername(person.email());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    /** From now on this thread acts as nobody. */
    public void signOut() {
        SecurityContextHolder.clearContext();
    }
}
