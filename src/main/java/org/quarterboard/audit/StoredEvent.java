package org.quarterboard.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An audit event as it is kept: written once, never changed; the database account may do no more. */
@Entity
@Table(name = "audit_event")
class StoredEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_event_seq")
    @SequenceGenerator(name = "audit_event_seq", sequenceName = "audit_event_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "at", updatable = false)
    private Instant at;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "person_label", updatable = false)
    private String personLabel;

    @Column(name = "action", updatable = false)
    private String action;

    @Column(name = "service_id", updatable = false)
    private long serviceId;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "details", updatable = false)
    private String details;

    protected StoredEvent() {}

    StoredEvent(
            Instant at,
            long personId,
            String personLabel,
            String action,
            long serviceId,
            String subject,
            String details) {
        this.at = at;
        this.personId = personId;
        this.personLabel = personLabel;
        this.action = action;
        this.serviceId = serviceId;
        this.subject = subject;
        this.details = details;
    }

    long id() {
        return id == null ? 0 : id;
    }

    /** Everything that the seal covers, in one fixed order; the unit separator cannot stand in any part. */
    String sealedText() {
        return String.join(
                "\u001f",
                Long.toString(id()),
                at.toString(),
                Long.toString(personId),
                personLabel,
                action,
                Long.toString(serviceId),
                subject,
                details);
    }
}
