package org.quarterboard.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.security.PeopleService.IssuedPassword;
import org.quarterboard.security.PeopleService.PersonDraft;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Issued passwords, the lock after repeated failure, and rights that end at once. */
@PortalTest
class SignInDbTest {

    /** An address that no page of Vaadin answers, which has no servlet here; the filters before it are the same. */
    private static final String ANYWHERE = "/actuator/health";

    private static final String CHOSEN = "four quiet words here";

    @Autowired
    private WebApplicationContext portal;

    @Autowired
    private PeopleService accounts;

    @Autowired
    private AccountService account;

    @Autowired
    private FirstAdministrator firstAdministrator;

    @Autowired
    private TestPeople people;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private PasswordAttempts attempts;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc web;

    @BeforeEach
    void web() {
        web = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    private IssuedPassword open() {
        return AsSystem.call(
                "test",
                () -> accounts.open(new PersonDraft("Test person", "s-" + UUID.randomUUID() + "@example.org", "en")));
    }

    @Test
    void anIssuedPasswordOpensNothingButTheDoorToItsChange() throws Exception {
        IssuedPassword issued = open();
        AsSystem.run(
                "test",
                () -> accounts.grant(issued.person(), new Viewer.Grant(Role.ADMINISTRATOR, ScopeKind.PORTAL, 0, "")));
        web.perform(formLogin("/login").user(issued.email()).password(issued.password()))
                .andExpect(authenticated()
                        .withAuthentication(session -> assertThat(session.getAuthorities())
                                .noneMatch(right ->
                                        String.valueOf(right.getAuthority()).startsWith("ROLE_"))));
        people.signIn(new TestPerson(issued.person(), issued.email()));
        assertThat(account.mustChangePassword()).isTrue();
        assertThatThrownBy(() -> accounts.people("", 1)).isInstanceOf(NotFoundException.class);

        account.changePassword(issued.password(), CHOSEN);

        people.signIn(new TestPerson(issued.person(), issued.email()));
        assertThat(account.mustChangePassword()).isFalse();
        assertThat(accounts.people("", 1).people()).isNotEmpty();
        web.perform(formLogin("/login").user(issued.email()).password(CHOSEN)).andExpect(authenticated());
        web.perform(formLogin("/login").user(issued.email()).password(issued.password()))
                .andExpect(unauthenticated());
    }

    @Test
    void badPasswordsAreRefusedWithTheCure() {
        IssuedPassword issued = open();
        people.signIn(new TestPerson(issued.person(), issued.email()));
        refused("wrong", CHOSEN, "security.password.wrong");
        refused(issued.password(), "too short", "security.password.too-short");
        refused(issued.password(), "a".repeat(73), "security.password.too-long");
        refused(issued.password(), "ababababababab", "security.password.too-simple");
        refused(
                issued.password(),
                "my " + issued.email().substring(0, issued.email().indexOf('@')),
                "security.password.own-name");
        refused(issued.password(), issued.password(), "security.password.same");
    }

    private void refused(String current, String chosen, String key) {
        assertThatThrownBy(() -> account.changePassword(current, chosen))
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        problem -> assertThat(problem.messageKey()).isEqualTo(key));
    }

    @Test
    void fiveFailuresLockTheAccountForAWhileAndTheRightPasswordToo() throws Exception {
        IssuedPassword issued = open();
        for (int failure = 0; failure < PasswordAttempts.BEFORE_LOCK; failure++) {
            web.perform(formLogin("/login").user(issued.email()).password("not the password"))
                    .andExpect(unauthenticated());
        }
        web.perform(formLogin("/login").user(issued.email()).password(issued.password()))
                .andExpect(unauthenticated());
        unlock(issued);
        web.perform(formLogin("/login").user(issued.email()).password(issued.password()))
                .andExpect(authenticated());
    }

    /** What many guesses sent at once would do: all were let through the first look, then the account was locked. */
    @Test
    void aRightPasswordOpensNothingOnceTheAccountWasLockedMeanwhile() {
        IssuedPassword issued = open();
        UserDetailsService late = email -> {
            UserDetails asItWas = users.loadUserByUsername(email);
            for (int failure = 0; failure < PasswordAttempts.BEFORE_LOCK; failure++) {
                attempts.failed(issued.person());
            }
            return asItWas;
        };
        Authentication right = UsernamePasswordAuthenticationToken.unauthenticated(issued.email(), issued.password());
        DaoAuthenticationProvider door = SignInConfiguration.signIn(late, passwords, attempts);
        assertThatThrownBy(() -> door.authenticate(right)).isInstanceOf(LockedException.class);
    }

    @Test
    void guessingTheCurrentPasswordInAnOpenSessionLocksTheAccountToo() throws Exception {
        IssuedPassword issued = open();
        people.signIn(new TestPerson(issued.person(), issued.email()));
        for (int failure = 1; failure < PasswordAttempts.BEFORE_LOCK; failure++) {
            refused("not the password", CHOSEN, "security.password.wrong");
        }
        refused("not the password", CHOSEN, "security.password.locked");
        refused(issued.password(), CHOSEN, "security.password.locked");
        people.signOut();
        web.perform(formLogin("/login").user(issued.email()).password(issued.password()))
                .andExpect(unauthenticated());
        unlock(issued);
        people.signIn(new TestPerson(issued.person(), issued.email()));
        account.changePassword(issued.password(), CHOSEN);
        people.signOut();
        web.perform(formLogin("/login").user(issued.email()).password(CHOSEN)).andExpect(authenticated());
    }

    private void unlock(IssuedPassword issued) {
        jdbc.sql("UPDATE local_credential SET locked_until = '2020-01-01' WHERE person_id = ?")
                .param(issued.person().value())
                .update();
    }

    /** Rights took many questions to the database; whoever listened to the clock learned which accounts there are. */
    @Test
    void signingInAsksTheDatabaseNoMoreOfSomebodyWithManyRights() {
        Viewer.Grant[] many = Stream.generate(() -> new Viewer.Grant(
                        Role.HEAD_OF_SERVICE,
                        ScopeKind.SERVICE,
                        Services.create(jdbc).value(),
                        ""))
                .limit(5)
                .toArray(Viewer.Grant[]::new);
        String email = people.person(many).email();
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long fewest = Long.MAX_VALUE;
            // The portal's own work may ask something at the same moment, but not at each of these.
            for (int round = 0; round < 5; round++) {
                long before = statistics.getPrepareStatementCount();
                users.loadUserByUsername(email);
                fewest = Math.min(fewest, statistics.getPrepareStatementCount() - before);
            }
            assertThat(fewest).as("the person and the credential").isEqualTo(2);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    @Test
    void aSuccessForgetsFailures() throws Exception {
        IssuedPassword issued = open();
        for (int round = 0; round < 3; round++) {
            for (int failure = 0; failure < PasswordAttempts.BEFORE_LOCK - 1; failure++) {
                web.perform(formLogin("/login").user(issued.email()).password("not the password"))
                        .andExpect(unauthenticated());
            }
            web.perform(formLogin("/login").user(issued.email()).password(issued.password()))
                    .andExpect(authenticated());
        }
    }

    @Test
    void aClosedAccountAndAWithdrawnRoleEndAtOnce() {
        TestPerson administrator = people.person(new Viewer.Grant(Role.ADMINISTRATOR, ScopeKind.PORTAL, 0, ""));
        people.signIn(administrator);
        SecurityContext session = SecurityContextHolder.getContext();
        assertThat(accounts.people("", 1).people()).isNotEmpty();
        Viewer.Grant grant = new Viewer.Grant(Role.ADMINISTRATOR, ScopeKind.PORTAL, 0, "");
        people.signIn(grant);
        accounts.withdraw(administrator.id(), grant);
        SecurityContextHolder.setContext(session);
        assertThatThrownBy(() -> accounts.people("", 1)).isInstanceOf(NotFoundException.class);

        TestPerson closed = people.person(grant);
        people.signIn(closed);
        session = SecurityContextHolder.getContext();
        people.signIn(grant);
        accounts.setActive(closed.id(), false);
        SecurityContextHolder.setContext(session);
        assertThatThrownBy(() -> accounts.people("", 1)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anotherPasswordEndsTheSessionsThatBeganWithTheOldOne() throws Exception {
        IssuedPassword issued = open();
        MockHttpSession elsewhere = (MockHttpSession)
                web.perform(formLogin("/login").user(issued.email()).password(issued.password()))
                        .andReturn()
                        .getRequest()
                        .getSession();
        people.signIn(new TestPerson(issued.person(), issued.email()));
        SecurityContext here = SecurityContextHolder.getContext();
        account.changePassword(issued.password(), CHOSEN);
        assertThat(account.mustChangePassword())
                .as("whoever is still here is nobody")
                .isFalse();
        assertThatThrownBy(() -> account.chooseLanguage("cy")).isInstanceOf(NotFoundException.class);
        people.signOut();

        web.perform(get(ANYWHERE).session(elsewhere)).andExpect(unauthenticated());
        assertThat(elsewhere.isInvalid()).isTrue();
        SecurityContextHolder.setContext(here);
        assertThatThrownBy(() -> account.changePassword(CHOSEN, "five other quiet words"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aSessionGoesOnAsLongAsNothingChanged() throws Exception {
        IssuedPassword issued = open();
        MockHttpSession session = (MockHttpSession)
                web.perform(formLogin("/login").user(issued.email()).password(issued.password()))
                        .andReturn()
                        .getRequest()
                        .getSession();
        web.perform(get(ANYWHERE).session(session)).andExpect(authenticated());
        AsSystem.run("test", () -> accounts.setActive(issued.person(), false));
        web.perform(get(ANYWHERE).session(session)).andExpect(unauthenticated());
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void administratorsCannotLockThemselvesOut() {
        Viewer.Grant administrator = new Viewer.Grant(Role.ADMINISTRATOR, ScopeKind.PORTAL, 0, "");
        TestPerson self = people.signIn(administrator);
        assertThatThrownBy(() -> accounts.withdraw(self.id(), administrator))
                .hasMessage("security.people.not-yourself");
        assertThatThrownBy(() -> accounts.setActive(self.id(), false)).hasMessage("security.people.not-yourself");
    }

    @Test
    void theWelcomeLinkIsOfNoUseOnceThereArePeople() {
        open();
        assertThat(firstAdministrator.isAwaited()).isFalse();
        assertThat(AsSystem.call("test", firstAdministrator::invite)).isEmpty();
        assertThatThrownBy(() -> firstAdministrator.accept(
                        UUID.randomUUID().toString(), "Somebody", "somebody@example.org", CHOSEN))
                .hasMessage("security.welcome.link-used");
    }

    @Test
    void theFirstAdministratorIsToldWhichAnswerIsWrong() {
        String token = UUID.randomUUID().toString();
        assertThatThrownBy(() -> firstAdministrator.accept(token, " ", "somebody@example.org", CHOSEN))
                .hasMessage("security.people.name-wrong");
        assertThatThrownBy(() -> firstAdministrator.accept(token, "a".repeat(161), "somebody@example.org", CHOSEN))
                .hasMessage("security.people.name-wrong");
        assertThatThrownBy(() -> firstAdministrator.accept(token, "Somebody", "@", CHOSEN))
                .hasMessage("security.people.email-wrong");
    }

    @Test
    void rolesKeepToTheirScope() {
        IssuedPassword issued = open();
        AsSystem.run("test", () -> {
            assertThatThrownBy(() -> accounts.grant(
                            issued.person(), new Viewer.Grant(Role.ADMINISTRATOR, ScopeKind.SERVICE, 1, "")))
                    .hasMessage("security.people.scope-wrong");
            assertThatThrownBy(() ->
                            accounts.grant(issued.person(), new Viewer.Grant(Role.PARTNER, ScopeKind.SERVICE, 1, "")))
                    .hasMessage("security.people.sector-wrong");
            assertThatThrownBy(() -> accounts.grant(
                            issued.person(), new Viewer.Grant(Role.SECRETARY, ScopeKind.SERVICE, 1, "HEALTH")))
                    .hasMessage("security.people.sector-wrong");
        });
    }
}
