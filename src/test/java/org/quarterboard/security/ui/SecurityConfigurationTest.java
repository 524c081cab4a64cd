package org.quarterboard.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class SecurityConfigurationTest {

    /** Tests of the whole portal have cheaper ones. */
    @Test
    void passwordsAreKeptByBcryptWithItsUsualCost() {
        PasswordEncoder passwords = new SecurityConfiguration().passwordEncoder();
        String kept = passwords.encode("four quiet words here");
        assertThat(kept).startsWith("{bcrypt}$2a$10$");
        assertThat(passwords.matches("four quiet words here", kept)).isTrue();
        assertThat(passwords.matches("four quiet words there", kept)).isFalse();
    }
}
