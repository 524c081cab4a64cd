package org.quarterboard.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.PersonId;
import org.springframework.data.domain.Persistable;

/** The password of a local account, its failures and its lock. */
@Entity
@Table(name = "local_credential")
class LocalCredential implements Persistable<Long> {

    @Id
    @Column(name = "person_id")
    private Long personId;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change")
    private boolean mustChange;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    protected LocalCredential() {}

    LocalCredential(PersonId person, String passwordHash, boolean mustChange, Instant now) {
        this.personId = person.value();
        this.passwordHash = passwordHash;
        this.mustChange = mustChange;
        this.changedAt = now;
    }

    @Override
    public Long getId() {
        return personId;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean mustChange() {
        return mustChange;
    }

    Instant changedAt() {
        return changedAt;
    }

    boolean lockedAt(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }

    /** A password that somebody else has seen: it opens nothing but the page that changes it. */
    void issue(String newHash, Instant now) {
        set(newHash, now);
        mustChange = true;
    }

    void choose(String newHash, Instant now) {
        set(newHash, now);
        mustChange = false;
    }

    private void set(String newHash, Instant now) {
        passwordHash = newHash;
        changedAt = now;
        failedAttempts = 0;
        lockedUntil = null;
    }
}
