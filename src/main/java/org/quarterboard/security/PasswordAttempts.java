package org.quarterboard.security;

import java.time.Duration;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong passwords, at sign-in and wherever else one is asked for, and locks the account for a while after too
 * many. In transactions of its own: a refusal is rolled back, its count is not, and what is read is what stands now.
 */
@Component
class PasswordAttempts {

    static final int BEFORE_LOCK = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private final LocalCredentialRepository credentials;
    private final Today today;

    PasswordAttempts(LocalCredentialRepository credentials, Today today) {
        this.credentials = credentials;
        this.today = today;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(PersonId person) {
        credentials.countFailure(person.value(), BEFORE_LOCK, today.instant().plus(LOCK));
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forget(PersonId person) {
        credentials.forgetFailures(person.value());
    }

    /**
     * Whether the account is locked at this moment. Asked again once a password was found right: of guesses that are
     * sent at once, all pass the first look.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public boolean locked(PersonId person) {
        return credentials
                .findById(person.value())
                .filter(credential -> credential.lockedAt(today.instant()))
                .isPresent();
    }
}
