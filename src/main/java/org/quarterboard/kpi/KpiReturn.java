package org.quarterboard.kpi;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.UserFacingException;

/** A return of a service on one KPI. Rows are made where returned figures are written, in bulk; here they change state. */
@Entity
@Table(name = "kpi_return")
class KpiReturn {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "service_id", nullable = false)
    private long serviceId;

    @Column(name = "kpi", nullable = false)
    private String kpi;

    @Column(name = "period_start", nullable = false)
    private LocalDate periodStart;

    @Column(name = "period_end", nullable = false)
    private LocalDate periodEnd;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ReturnState state;

    @Column(name = "locked", nullable = false)
    private boolean locked;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    /** Null where what came in first was never taken back as a whole; the end of time where nothing came in since. */
    @Column(name = "received_again_at", updatable = false)
    private @Nullable Instant receivedAgainAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false)
    private long changedBy;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected KpiReturn() {}

    void lock(PersonId by, Instant at) {
        if (locked) {
            throw new UserFacingException("figures.return.already-locked");
        }
        locked = true;
        changed(by, at);
    }

    void unlock(PersonId by, Instant at) {
        if (!locked) {
            throw new UserFacingException("figures.return.not-locked");
        }
        locked = false;
        changed(by, at);
    }

    void check(PersonId by, Instant at) {
        refuseIfLocked();
        state = ReturnState.CHECKED;
        changed(by, at);
    }

    void submit(PersonId by, Instant at) {
        refuseIfLocked();
        if (state != ReturnState.CHECKED) {
            throw new UserFacingException("figures.return.not-checked");
        }
        state = ReturnState.SUBMITTED;
        changed(by, at);
    }

    private void refuseIfLocked() {
        if (locked) {
            throw new UserFacingException("figures.return.already-locked");
        }
    }

    private void changed(PersonId by, Instant at) {
        changedBy = by.value();
        changedAt = at;
    }

    ReturnStatus status() {
        ReturnKey key = new ReturnKey(new ServiceId(serviceId), kpi, new Period(periodStart, periodEnd));
        return new ReturnStatus(key, state, locked, receivedAt, standsSince(), changedAt, version);
    }

    private @Nullable Instant standsSince() {
        if (receivedAgainAt == null) {
            return receivedAt;
        }
        return receivedAgainAt.equals(Stored.NEVER.toInstant(ZoneOffset.UTC)) ? null : receivedAgainAt;
    }
}
