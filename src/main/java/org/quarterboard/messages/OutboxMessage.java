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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;

/** A message that waits to be sent, was sent, or may no longer be sent. */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {

    /** How long to wait after each time that the server did not take the message: two days in all. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    /** A failed message gets another chance each day, as long as it can still be news. */
    private static final Duration LAST_PAUSE = Duration.ofDays(1);

    /** What is older is not sent any more: a reminder or an invitation would only mislead. */
    private static final Duration STILL_NEWS = Duration.ofDays(14);

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    enum State {
        WAITING,
        SENT,
        NOT_ENTITLED,
        /** Not taken for two days, or too old when it could have been sent. */
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

    @Column(name = "next_try_at")
    private Instant nextTryAt;

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
        this.nextTryAt = now;
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

    /** Whether it has waited for so long, for the mail server or for mail to be turned on, that it is no news any more. */
    boolean isOld(Instant now) {
        return now.isAfter(writtenAt.plus(STILL_NEWS));
    }

    void giveUp() {
        state = State.FAILED;
        nextTryAt = NEVER;
    }

    /** The server was there and did not take it: tried again later, each time after a longer pause. */
    void refused(Instant now) {
        attempts++;
        if (attempts <= PAUSES.size()) {
            nextTryAt = now.plus(PAUSES.get(attempts - 1));
        } else {
            state = State.FAILED;
            Instant next = now.plus(LAST_PAUSE);
            nextTryAt = next.isAfter(writtenAt.plus(STILL_NEWS)) ? NEVER : next;
        }
    }
}
