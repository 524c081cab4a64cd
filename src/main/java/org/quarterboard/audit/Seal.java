package org.quarterboard.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** One link of the hash chain: the hash covers the event and the hash before it. */
@Entity
@Table(name = "audit_seal")
class Seal implements Persistable<Long> {

    @Id
    @Column(name = "position", updatable = false)
    private Long position;

    @Column(name = "event_id", updatable = false)
    private long eventId;

    @Column(name = "hash", updatable = false)
    private String hash;

    @Column(name = "sealed_at", updatable = false)
    private Instant sealedAt;

    @Transient
    private boolean loaded;

    protected Seal() {}

    Seal(long position, long eventId, String hash, Instant sealedAt) {
        this.position = position;
        this.eventId = eventId;
        this.hash = hash;
        this.sealedAt = sealedAt;
    }

    @Override
    public Long getId() {
        return position;
    }

    @Override
    public boolean isNew() {
        return !loaded;
    }

    @PostLoad
    void markLoaded() {
        loaded = true;
    }

    long eventId() {
        return eventId;
    }

    String hash() {
        return hash;
    }
}
