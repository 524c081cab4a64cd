package org.quarterboard.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in one line instead of a stack trace. Found by Spring through {@code META-INF/spring.factories}. */
class DemoAccountsAnalyzer extends AbstractFailureAnalyzer<DemoAccountsException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoAccountsException cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
