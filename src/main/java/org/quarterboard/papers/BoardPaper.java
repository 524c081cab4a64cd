package org.quarterboard.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.files.FileId;
import org.quarterboard.meetings.MeetingId;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;

/** A paper as it was built: written once, never changed; the database account may do no more than add and read. */
@Entity
@Table(name = "board_paper")
class BoardPaper {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_paper_seq")
    @SequenceGenerator(name = "board_paper_seq", sequenceName = "board_paper_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "uuid", updatable = false)
    private UUID uuid;

    @Column(name = "board_id", updatable = false)
    private long boardId;

    @Column(name = "service_id", updatable = false)
    private long serviceId;

    @Column(name = "meeting_id", updatable = false)
    private long meetingId;

    /** The day that the cover names, even if the meeting is moved later. */
    @Column(name = "meeting_on", updatable = false)
    private LocalDate meetingOn;

    @Column(name = "file_id", updatable = false)
    private long fileId;

    @Column(name = "twin_id", updatable = false)
    private long twinId;

    @Column(name = "list_id", updatable = false)
    private long listId;

    @Column(name = "title", updatable = false)
    private String title;

    @Column(name = "language", updatable = false)
    private String language;

    @Column(name = "pages", updatable = false)
    private int pages;

    @Column(name = "manifest", updatable = false, columnDefinition = "char(64)")
    private String manifest;

    @Column(name = "built_at", updatable = false)
    private Instant builtAt;

    @Column(name = "built_by", updatable = false)
    private long builtBy;

    protected BoardPaper() {}

    BoardPaper(ServiceId service, BoardId board, BuiltPaper built, Files files, PersonId by) {
        this.uuid = built.uuid();
        this.boardId = board.value();
        this.serviceId = service.value();
        this.meetingId = built.meeting().value();
        this.meetingOn = built.meetingOn();
        this.fileId = files.pdf().value();
        this.twinId = files.twin().value();
        this.listId = files.list().value();
        this.title = built.title();
        this.language = built.language().getLanguage();
        this.pages = built.pages();
        this.manifest = built.manifest().sha256();
        this.builtAt = built.at();
        this.builtBy = by.value();
    }

    /** What is kept of a paper: the PDF, its twin in HTML, the list of what went into it. */
    record Files(FileId pdf, FileId twin, FileId list) {}

    /** Its number; it has one once it is stored. */
    long number() {
        return Objects.requireNonNull(id);
    }

    LocalDate meetingOn() {
        return meetingOn;
    }

    String language() {
        return language;
    }

    Instant builtAt() {
        return builtAt;
    }

    UUID uuid() {
        return uuid;
    }

    ServiceId serviceId() {
        return new ServiceId(serviceId);
    }

    PersonId builtBy() {
        return new PersonId(builtBy);
    }

    /** Papers that one may take the place of another: of one meeting, in one language. */
    String place() {
        return meetingId + " " + language;
    }

    /** Whether it was built before another one that may take its place. */
    boolean isBefore(BoardPaper other) {
        int order = builtAt.compareTo(other.builtAt);
        return place().equals(other.place()) && (order < 0 || order == 0 && number() < other.number());
    }

    Files files() {
        return new Files(new FileId(fileId), new FileId(twinId), new FileId(listId));
    }

    PaperItem item(String builderName, boolean newest, boolean amended, Optional<Instant> published) {
        return new PaperItem(
                uuid,
                new MeetingId(meetingId),
                meetingOn,
                title,
                Locale.of(language),
                pages,
                manifest,
                builtAt,
                builderName,
                newest,
                amended,
                published);
    }
}
