package org.quarterboard.messages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The calendar file that goes with a message. */
@Entity
@Table(name = "outbox_calendar")
class OutboxCalendar {

    @Id
    @Column(name = "message_id")
    private @Nullable Long id;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "message_id")
    private OutboxMessage message;

    @Enumerated(EnumType.STRING)
    @Column(name = "method", updatable = false)
    private CalendarMethod method;

    @Column(name = "content", updatable = false, columnDefinition = "text")
    private String content;

    protected OutboxCalendar() {}

    OutboxCalendar(OutboxMessage message, CalendarFile file) {
        this.message = message;
        this.method = file.method();
        this.content = file.text();
    }

    CalendarFile file() {
        return new CalendarFile(method, content);
    }
}
