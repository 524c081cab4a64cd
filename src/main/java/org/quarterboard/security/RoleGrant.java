package org.quarterboard.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.PersonId;

/** A role of a person over a scope. Withdrawn, never deleted: the past stays readable. */
@Entity
@Table(name = "role_grant")
class RoleGrant {

    static final Instant STANDING = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_grant_seq")
    @SequenceGenerator(name = "role_grant_seq", sequenceName = "role_grant_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", updatable = false)
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope_kind", updatable = false)
    private ScopeKind scopeKind;

    @Column(name = "scope_id", updatable = false)
    private long scopeId;

    @Column(name = "sector", updatable = false)
    private String sector;

    @Column(name = "granted_at", updatable = false)
    private Instant grantedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected RoleGrant() {}

    RoleGrant(PersonId person, Viewer.Grant grant, Instant now) {
        this.personId = person.value();
        this.role = grant.role();
        this.scopeKind = grant.scope();
        this.scopeId = grant.scopeId();
        this.sector = grant.sector();
        this.grantedAt = now;
        this.withdrawnAt = STANDING;
    }

    long personId() {
        return personId;
    }

    Viewer.Grant grant() {
        return new Viewer.Grant(role, scopeKind, scopeId, sector);
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }
}
