package org.quarterboard.meetings;

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
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.MemberId;
import org.quarterboard.messages.CalendarMethod;
import org.quarterboard.shared.PersonId;

/** What a member was last told of a meeting. */
@Entity
@Table(name = "invitation")
class Invitation {

    private static final LocalDate NEVER = LocalDate.of(1000, 1, 1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_seq")
    @SequenceGenerator(name = "invitation_seq", sequenceName = "invitation_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "board_id", updatable = false)
    private long boardId;

    @Column(name = "meeting_id", updatable = false)
    private long meetingId;

    @Column(name = "member_id", updatable = false)
    private long memberId;

    @Column(name = "person_id")
    private @Nullable Long personId;

    @Column(name = "sequence")
    private int sequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "method")
    private CalendarMethod method;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    @Version
    @Column(name = "version")
    private long version;

    protected Invitation() {}

    Invitation(Meeting meeting, MemberId member) {
        this.boardId = meeting.boardId().value();
        this.meetingId = meeting.meetingId().value();
        this.memberId = member.value();
        this.method = CalendarMethod.CANCEL;
        this.toldAt = Instant.EPOCH;
        this.remindedOn = NEVER;
    }

    void invite(Announcement announcement, Optional<PersonId> person, Instant now) {
        method = CalendarMethod.REQUEST;
        sequence = announcement.sequence();
        personId = person.map(PersonId::value).orElse(null);
        toldAt = now;
    }

    void takeBack(Announcement announcement, Instant now) {
        method = CalendarMethod.CANCEL;
        sequence = announcement.sequence();
        toldAt = now;
    }

    boolean stands() {
        return method == CalendarMethod.REQUEST;
    }

    MemberId memberId() {
        return new MemberId(memberId);
    }

    long meetingId() {
        return meetingId;
    }

    /** Whose mailbox it went to; empty if the member has none here. */
    Optional<PersonId> person() {
        return Optional.ofNullable(personId).map(PersonId::new);
    }

    /** Whether a reminder may go out: at most one a day. */
    boolean mayBeReminded(LocalDate today) {
        return !remindedOn.equals(today);
    }

    void reminded(LocalDate today) {
        remindedOn = today;
    }
}
