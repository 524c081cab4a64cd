package org.quarterboard.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class DemoAccountsTest {

    @Test
    void cannotExistInAPortalThatServesPeople() {
        assertThat(registered("served")).isFalse();
        assertThat(registered("default")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "test"})
    void existInTheDemonstrationAndInTests(String profile) {
        assertThat(registered(profile)).isTrue();
    }

    /** Whether the component would be made; nothing is started. */
    private static boolean registered(String profile) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment().setActiveProfiles(profile);
            context.register(DemoAccounts.class);
            return context.getBeanFactory().getBeanNamesForType(DemoAccounts.class).length == 1;
        }
    }
}
