package org.quarterboard.messages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;

/** A message that waits to be sent, was sent, or may no longer be sent. */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {

    private static final int TRIES = 5;

    enum State {
        WAITING,
        SENT,
        NOT_ENTITLED,
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_message_seq")
    @SequenceGenerator(name = "outbox_message_seq", sequenceName = "outbox_message_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "uuid", updatable = false)
    private UUID uuid;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "service_id", updatable = false)
    private @Nullable Long serviceId;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "body", updatable = false, columnDefinition = "text")
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Version
    @Column(name = "version")
    private long version;

    protected OutboxMessage() {}

    OutboxMessage(PersonId to, @Nullable ServiceId about, String subject, String body, Instant now) {
        this.uuid = UUID.randomUUID();
        this.personId = to.value();
        this.serviceId = about == null ? null : about.value();
        this.subject = subject;
        this.body = body;
        this.state = State.WAITING;
        this.writtenAt = now;
    }

    PersonId to() {
        return new PersonId(personId);
    }

    @Nullable
    ServiceId about() {
        return serviceId == null ? null : new ServiceId(serviceId);
    }

    UUID uuid() {
        return uuid;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    State state() {
        return state;
    }

    void sent(Instant now) {
        state = State.SENT;
        sentAt = now;
    }

    void notEntitled() {
        state = State.NOT_ENTITLED;
    }

    /** Tried again at the next round, up to a limit. */
    void tried() {
        attempts++;
        if (attempts >= TRIES) {
            state = State.FAILED;
        }
    }
}
