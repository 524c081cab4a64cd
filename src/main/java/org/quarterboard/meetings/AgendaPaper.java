package org.quarterboard.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.files.CheckedPdf;
import org.quarterboard.files.FileId;
import org.quarterboard.files.PaperFinding;
import org.quarterboard.files.StoredFile;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.UserFacingException;

/** A paper for an item of the agenda. Withdrawn, never deleted: members may have read it. */
@Entity
@Table(name = "agenda_paper")
class AgendaPaper {

    static final Instant STANDS = Instant.parse("9999-12-31T00:00:00Z");

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 2000;
    private static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_paper_seq")
    @SequenceGenerator(name = "agenda_paper_seq", sequenceName = "agenda_paper_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "uuid", updatable = false)
    private UUID uuid;

    @Column(name = "board_id", updatable = false)
    private long boardId;

    @Column(name = "meeting_id", updatable = false)
    private long meetingId;

    @Column(name = "item_id", updatable = false)
    private long itemId;

    @Column(name = "title", updatable = false)
    private String title;

    @Column(name = "summary", updatable = false)
    private String summary;

    @Column(name = "file_id", updatable = false)
    private long fileId;

    @Column(name = "pages", updatable = false)
    private int pages;

    @Column(name = "tagged", updatable = false)
    private boolean tagged;

    @Column(name = "language", updatable = false)
    private String language;

    @Column(name = "titled", updatable = false)
    private boolean titled;

    @Column(name = "findings", updatable = false)
    private String findings;

    @Column(name = "late", updatable = false)
    private boolean late;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "added_by", updatable = false)
    private long addedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private long withdrawnBy;

    @Column(name = "reason")
    private String reason;

    @Version
    @Column(name = "version")
    private long version;

    protected AgendaPaper() {}

    AgendaPaper(
            Meeting meeting,
            AgendaItem item,
            PaperDraft draft,
            CheckedPdf pdf,
            StoredFile file,
            PersonId by,
            Instant now) {
        this.uuid = UUID.randomUUID();
        this.boardId = meeting.boardId().value();
        this.meetingId = meeting.meetingId().value();
        this.itemId = item.itemId().value();
        this.title = Words.required(draft.title(), LONGEST_TITLE, "agendas.error.paper-title");
        this.summary = Words.required(draft.summary(), LONGEST_SUMMARY, "agendas.error.paper-summary");
        this.fileId = file.id().value();
        this.pages = pdf.pages();
        this.tagged = pdf.tagged();
        this.language = pdf.language();
        this.titled = pdf.titled();
        this.findings = PaperFinding.write(pdf.findings());
        this.late = meeting.state().papersOut();
        this.addedAt = now;
        this.addedBy = by.value();
        this.withdrawnAt = STANDS;
        this.reason = "";
    }

    void withdraw(String why, PersonId by, Instant now) {
        if (!stands()) {
            throw new UserFacingException("agendas.error.paper-withdrawn");
        }
        reason = Words.required(why, LONGEST_REASON, "meetings.error.reason");
        withdrawnAt = now;
        withdrawnBy = by.value();
    }

    boolean stands() {
        return withdrawnAt.equals(STANDS);
    }

    UUID uuid() {
        return uuid;
    }

    FileId file() {
        return new FileId(fileId);
    }

    String title() {
        return title;
    }

    /** Known once it is stored. */
    long number() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    /** @param original what the PDF was made of; null if it came as it is */
    AgendaPaperItem item(PaperOriginals.@Nullable Original original) {
        return new AgendaPaperItem(
                uuid,
                new AgendaItemId(itemId),
                title,
                summary,
                pages,
                found(),
                late,
                addedAt,
                stands(),
                reason,
                stands() ? Optional.empty() : Optional.of(withdrawnAt),
                original == null ? "" : original.name(),
                original == null ? "" : original.program());
    }

    boolean late() {
        return late;
    }

    /** Of papers that were added before they were looked at so closely, what was looked at then. */
    private List<PaperFinding> found() {
        if (!findings.isEmpty()) {
            return PaperFinding.read(findings);
        }
        List<PaperFinding> then = new ArrayList<>();
        if (!tagged) {
            then.add(new PaperFinding(PaperFinding.Kind.NOT_TAGGED, 0, 0));
        }
        if (!titled) {
            then.add(new PaperFinding(PaperFinding.Kind.NO_TITLE, 0, 0));
        }
        if (language.isEmpty()) {
            then.add(new PaperFinding(PaperFinding.Kind.NO_LANGUAGE, 0, 0));
        }
        return then;
    }
}
