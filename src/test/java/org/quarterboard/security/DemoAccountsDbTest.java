package org.quarterboard.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.quarterboard.security.PeopleService.PersonDraft;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DemoAccountsDbTest {

    private static final String PASSWORD = "a-password-for-all";

    private final DemoAccounts accounts;
    private final PersonRepository people;
    private final PeopleService service;

    @Autowired
    DemoAccountsDbTest(DemoAccounts accounts, PersonRepository people, PeopleService service) {
        this.accounts = accounts;
        this.people = people;
        this.service = service;
    }

    @Test
    void areOpenedByThePortalAlone() {
        assertThatThrownBy(() -> accounts.open("nobody@example.org", "Nobody", "en", PASSWORD))
                .isInstanceOf(NotFoundException.class);
        assertThat(AsSystem.call("test", () -> accounts.known("nobody@example.org")))
                .isFalse();
    }

    @Test
    void areOpenedForNoAddressThatAnybodyHas() {
        assertThatThrownBy(() -> open("nobody@example.com", PASSWORD)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepAPortalThatServesPeopleFromStarting() {
        PersonId person = AsSystem.call("test", () -> accounts.open(TestPeople.address(), "Somebody", "en", PASSWORD));
        assertThatThrownBy(() -> new DemoAccountsGuard(people).afterSingletonsInstantiated())
                .isInstanceOf(DemoAccountsException.class);
        assertThat(people.findByIssuerAndActive(Person.DEMO, true))
                .extracting(Person::personId)
                .contains(person);
        AsSystem.run("test", () -> service.setActive(person, false));
        assertThat(people.findByIssuerAndActive(Person.DEMO, true))
                .extracting(Person::personId)
                .doesNotContain(person);
    }

    @Test
    void areNotThoseThatAnAdministratorOpens() {
        PersonId person = AsSystem.call(
                        "test", () -> service.open(new PersonDraft("Somebody", TestPeople.address(), "en")))
                .person();
        assertThat(people.findByIssuerAndActive(Person.DEMO, true))
                .extracting(Person::personId)
                .doesNotContain(person);
    }

    @Test
    void keepTheRuleForPasswords() {
        assertThatThrownBy(() -> open("nobody@example.org", "short")).isInstanceOf(UserFacingException.class);
    }

    private void open(String email, String password) {
        AsSystem.run("test", () -> accounts.open(email, "Nobody", "en", password));
    }
}
