package org.quarterboard.security.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.quarterboard.security.CurrentPerson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.ott.JdbcOneTimeTokenService;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What is open to all: the sign-in page, the welcome link, styles and fonts, the health check. Nothing else. */
@Configuration
@EnableWebSecurity
class SecurityConfiguration {

    @Bean
    SecurityFilterChain portal(HttpSecurity http, CurrentPerson currentPerson) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/styles/**", "/fonts/**", "/icons/**", "/actuator/health", "/actuator/health/**")
                .permitAll()
                // Which file of which service is decided by the service behind the link.
                .requestMatchers("/download/**")
                .authenticated());
        http.addFilterBefore(new EndedSessions(currentPerson), AnonymousAuthenticationFilter.class);
        http.headers(headers -> headers.frameOptions(frame -> frame.sameOrigin())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
        // An address that no page has is answered by the portal, which says what to do, and not by the browser.
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(LoginView.class).anyRequest(AuthorizedUrl::authenticated));
        return http.build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    OneTimeTokenService oneTimeTokens(JdbcOperations jdbc) {
        return new JdbcOneTimeTokenService(jdbc);
    }
}
