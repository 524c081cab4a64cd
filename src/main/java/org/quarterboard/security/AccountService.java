package org.quarterboard.security;

import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person may change of the own account. */
@Service
@Transactional(readOnly = true)
public class AccountService {

    private final CurrentPerson currentPerson;
    private final PersonRepository people;
    private final LocalCredentialRepository credentials;
    private final PasswordEncoder passwords;
    private final PasswordAttempts attempts;
    private final TransactionTemplate transaction;
    private final AuditTrail audit;
    private final Today today;

    AccountService(
            CurrentPerson currentPerson,
            PersonRepository people,
            LocalCredentialRepository credentials,
            PasswordEncoder passwords,
            PasswordAttempts attempts,
            TransactionTemplate transaction,
            AuditTrail audit,
            Today today) {
        this.currentPerson = currentPerson;
        this.people = people;
        this.credentials = credentials;
        this.passwords = passwords;
        this.attempts = attempts;
        this.transaction = transaction;
        this.audit = audit;
        this.today = today;
    }

    /** Whether the person signed in must choose a password of their own before anything else. */
    @NoService(value = "answers about the person who asks", beforeSignIn = true)
    public boolean mustChangePassword() {
        return currentPerson.viewer().map(Viewer::mustChangePassword).orElse(false);
    }

    /** Wrong answers to what the current password is count as at sign-in, and lock the account as they do there. */
    @NoService(value = "changes the password of the person who asks", beforeSignIn = true)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void changePassword(String current, String chosen) {
        Viewer viewer = currentPerson.required();
        String hash = credential(viewer).passwordHash();
        refuseLocked(viewer);
        boolean right = passwords.matches(current, hash);
        if (!right) {
            attempts.failed(viewer.id());
        }
        refuseLocked(viewer);
        if (!right) {
            throw new UserFacingException("security.password.wrong");
        }
        PasswordRule.check(chosen, viewer.email());
        if (passwords.matches(chosen, hash)) {
            throw new UserFacingException("security.password.same");
        }
        String newHash = passwords.encode(chosen);
        transaction.executeWithoutResult(status -> {
            credential(viewer).choose(newHash, today.instant());
            audit.record(AuditEvent.of("account.password-changed", null, new Ref("person", viewer.uuid())));
        });
    }

    private void refuseLocked(Viewer viewer) {
        if (attempts.locked(viewer.id())) {
            throw new UserFacingException("security.password.locked", PasswordAttempts.LOCK.toMinutes());
        }
    }

    private LocalCredential credential(Viewer viewer) {
        return credentials
                .findById(viewer.id().value())
                .orElseThrow(() -> new UserFacingException("security.password.not-local"));
    }

    /** Remembers the language for screen and paper. */
    @NoService("changes the language of the person who asks")
    @Transactional
    public void chooseLanguage(String languageTag) {
        if (!languageTag.equals("en") && !languageTag.equals("cy")) {
            throw new IllegalArgumentException(languageTag);
        }
        people.findById(currentPerson.required().id().value()).ifPresent(person -> person.speak(languageTag));
    }
}
