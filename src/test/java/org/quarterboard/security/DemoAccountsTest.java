package org.quarterboard.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

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

    @ParameterizedTest
    @ValueSource(strings = {"served", "default"})
    void areLookedForWhereverPeopleAreServed(String profile) {
        assertThat(registered(profile, DemoAccountsGuard.class)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "test"})
    void areNotLookedForWhereTheyBelong(String profile) {
        assertThat(registered(profile, DemoAccountsGuard.class)).isFalse();
    }

    @Test
    void areToldOfInOneLineThatSaysWhatToDo() {
        FailureAnalysis told = new DemoAccountsAnalyzer()
                .analyze(new IllegalStateException("at start-up", new DemoAccountsException(3)));
        assertThat(told.getDescription()).hasLineCount(1).contains("(3)", "QUARTERBOARD_DB_URL");
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, FailureHandler.logging(LogFactory.getLog(getClass()))))
                .hasAtLeastOneElementOfType(DemoAccountsAnalyzer.class);
    }

    private static boolean registered(String profile) {
        return registered(profile, DemoAccounts.class);
    }

    /** Whether the component would be made; nothing is started. */
    private static boolean registered(String profile, Class<?> component) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment().setActiveProfiles(profile);
            context.register(component);
            return context.getBeanFactory().getBeanNamesForType(component).length == 1;
        }
    }
}
