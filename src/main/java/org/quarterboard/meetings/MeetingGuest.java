package org.quarterboard.meetings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.PersonId;

/** Somebody in attendance who is no member. Added and withdrawn, never changed. */
@Entity
@Table(name = "meeting_guest")
class MeetingGuest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_guest_seq")
    @SequenceGenerator(name = "meeting_guest_seq", sequenceName = "meeting_guest_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "uuid", updatable = false)
    private UUID uuid;

    @Column(name = "board_id", updatable = false)
    private long boardId;

    @Column(name = "meeting_id", updatable = false)
    private long meetingId;

    @Column(name = "position", updatable = false)
    private String position;

    @Column(name = "organisation", updatable = false)
    private String organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode", updatable = false)
    private AttendanceMode mode;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "meeting_guest_item", joinColumns = @JoinColumn(name = "guest_id"))
    private Set<ForItem> items = new LinkedHashSet<>();

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private long recordedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private long withdrawnBy;

    protected MeetingGuest() {}

    MeetingGuest(
            Meeting meeting,
            String position,
            String organisation,
            AttendanceMode mode,
            Set<AgendaItemId> items,
            PersonId by,
            Instant now) {
        this.uuid = UUID.randomUUID();
        this.boardId = meeting.boardId().value();
        this.meetingId = meeting.meetingId().value();
        this.position = position;
        this.organisation = organisation;
        this.mode = mode;
        items.forEach(item -> this.items.add(new ForItem(boardId, meetingId, item.value())));
        this.recordedAt = now;
        this.recordedBy = by.value();
        this.withdrawnAt = Withdrawal.STANDING;
    }

    UUID uuid() {
        return uuid;
    }

    String position() {
        return position;
    }

    String organisation() {
        return organisation;
    }

    void withdraw(PersonId by, Instant now) {
        withdrawnAt = now;
        withdrawnBy = by.value();
    }

    Guest guest() {
        return new Guest(
                uuid,
                position,
                organisation,
                mode,
                items.stream().map(item -> new AgendaItemId(item.itemId())).collect(Collectors.toSet()));
    }

    /** An item that the guest was there for; it carries the meeting, so that it can be of no other one. */
    @Embeddable
    record ForItem(
            @Column(name = "board_id") long boardId,
            @Column(name = "meeting_id") long meetingId,
            @Column(name = "agenda_item_id") long itemId) {}
}
