package org.quarterboard.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How a password is looked at: Spring's own way, with one more look at the lock after the password was found right. */
@Configuration
class SignInConfiguration {

    @Bean
    static DaoAuthenticationProvider signIn(
            UserDetailsService accounts, PasswordEncoder passwords, PasswordAttempts attempts) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(accounts);
        provider.setPasswordEncoder(passwords);
        provider.setPostAuthenticationChecks(user -> refuseLocked(user, attempts));
        return provider;
    }

    private static void refuseLocked(UserDetails user, PasswordAttempts attempts) {
        if (user instanceof PortalUser known && attempts.locked(known.personId())) {
            throw new LockedException("Locked while the password was looked at");
        }
    }
}
