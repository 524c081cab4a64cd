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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.UserFacingException;

/** An item of a meeting's agenda. */
@Entity
@Table(name = "agenda_item")
class AgendaItem {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_ASK = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_item_seq")
    @SequenceGenerator(name = "agenda_item_seq", sequenceName = "agenda_item_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "uuid", updatable = false)
    private UUID uuid;

    @Column(name = "board_id", updatable = false)
    private long boardId;

    @Column(name = "meeting_id", updatable = false)
    private long meetingId;

    @Column(name = "position")
    private int position;

    @Column(name = "title")
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private Purpose purpose;

    @Column(name = "ask")
    private String ask;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "owner")
    private String owner;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "sector", updatable = false)
    private String sector;

    @Version
    @Column(name = "version")
    private long version;

    protected AgendaItem() {}

    AgendaItem(Meeting meeting, int position, AgendaDraft draft) {
        this.uuid = UUID.randomUUID();
        this.boardId = meeting.boardId().value();
        this.meetingId = meeting.meetingId().value();
        this.position = position;
        Subject standing = draft.subject();
        this.subject = standing == null ? "" : standing.item().name();
        this.sector = standing == null ? "" : standing.sectorCode();
        describe(draft);
    }

    final void describe(AgendaDraft draft) {
        title = Words.required(draft.title(), LONGEST_TITLE, "meetings.error.item-title");
        purpose = draft.purpose();
        ask = Words.optional(draft.ask(), LONGEST_ASK, "meetings.error.item-ask");
        owner = Words.optional(draft.owner(), LONGEST_TITLE, "agendas.error.owner");
        if (draft.minutes() < 0 || draft.minutes() > AgendaDraft.LONGEST) {
            throw new UserFacingException("agendas.error.minutes", AgendaDraft.LONGEST);
        }
        minutes = draft.minutes();
    }

    AgendaItemId itemId() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return new AgendaItemId(id);
    }

    long meetingId() {
        return meetingId;
    }

    long version() {
        return version;
    }

    int position() {
        return position;
    }

    String title() {
        return title;
    }

    @Nullable
    Subject subject() {
        return Subject.stored(subject, sector);
    }

    void placeAt(int newPosition) {
        position = newPosition;
    }

    AgendaEntry entry() {
        return new AgendaEntry(itemId(), uuid, title, purpose, ask, minutes, owner, subject(), version);
    }
}
