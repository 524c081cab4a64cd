package org.quarterboard.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DemoAccountsDbTest {

    private static final String PASSWORD = "a-password-for-all";

    private final DemoAccounts accounts;

    @Autowired
    DemoAccountsDbTest(DemoAccounts accounts) {
        this.accounts = accounts;
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
    void keepTheRuleForPasswords() {
        assertThatThrownBy(() -> open("nobody@example.org", "short")).isInstanceOf(UserFacingException.class);
    }

    private void open(String email, String password) {
        AsSystem.run("test", () -> accounts.open(email, "Nobody", "en", password));
    }
}
