package org.quarterboard.ingest;

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
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import org.quarterboard.files.FileId;
import org.quarterboard.files.StoredFile;
import org.quarterboard.kpi.WriteResult;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.UserFacingException;

/** A file that was brought in, with the report on it. Only a checked one can be saved, and only once. */
@Entity
@Table(name = "kpi_import")
class KpiImport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kpi_import_seq")
    @SequenceGenerator(name = "kpi_import_seq", sequenceName = "kpi_import_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "uuid", updatable = false)
    private UUID uuid;

    @Column(name = "file_id", updatable = false)
    private long fileId;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Column(name = "sha256", updatable = false, columnDefinition = "char(64)")
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "layout")
    private ImportLayout layout;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ImportState state;

    @Column(name = "rows_read")
    private int rowsRead;

    @Column(name = "added")
    private int added;

    @Column(name = "changed")
    private int changed;

    @Column(name = "withdrawn")
    private int withdrawn;

    @Column(name = "unchanged")
    private int unchanged;

    @Column(name = "report", length = Length.LONG32)
    private String report;

    @Column(name = "uploaded_at", updatable = false)
    private Instant uploadedAt;

    @Column(name = "uploaded_by", updatable = false)
    private long uploadedBy;

    @Column(name = "committed_at")
    private @Nullable Instant committedAt;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Version
    @Column(name = "version")
    private long version;

    protected KpiImport() {}

    KpiImport(StoredFile file, FileCheck.Checked checked, String report, PersonId by, Instant now) {
        this.uuid = UUID.randomUUID();
        this.fileId = file.id().value();
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.uploadedAt = now;
        this.uploadedBy = by.value();
        this.state = ImportState.READY;
        checked(checked, report);
    }

    /** Takes over what a check found; refuses the import or makes it ready. */
    final void checked(FileCheck.Checked checked, String newReport) {
        mustBe(ImportState.READY);
        layout = checked.layout();
        rowsRead = checked.rowsRead();
        count(checked.counts());
        report = newReport;
        state = checked.refused() ? ImportState.REFUSED : ImportState.READY;
    }

    void commit(WriteResult written, Instant now) {
        mustBe(ImportState.READY);
        count(written);
        committedAt = now;
        undoneAt = null;
        state = ImportState.COMMITTED;
    }

    /** Its figures were taken back. */
    void undo(Instant now) {
        if (state != ImportState.COMMITTED) {
            throw new UserFacingException("imports.not-undoable");
        }
        undoneAt = now;
        state = ImportState.UNDONE;
    }

    /** Was taken back, and is to be looked at anew. */
    void reopen(FileCheck.Checked checked, String newReport) {
        mustBe(ImportState.UNDONE);
        state = ImportState.READY;
        checked(checked, newReport);
    }

    void discard() {
        if (state != ImportState.READY && state != ImportState.REFUSED) {
            throw new UserFacingException("imports.not-discardable");
        }
        state = ImportState.DISCARDED;
    }

    final void mustBe(ImportState expected) {
        if (state != expected) {
            throw new UserFacingException(
                    state == ImportState.COMMITTED ? "imports.already-saved" : "imports.not-ready");
        }
    }

    private void count(WriteResult counts) {
        added = counts.added();
        changed = counts.changed();
        unchanged = counts.unchanged();
        withdrawn = counts.withdrawn();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    UUID uuid() {
        return uuid;
    }

    FileId fileId() {
        return new FileId(fileId);
    }

    String fileName() {
        return fileName;
    }

    String sha256() {
        return sha256;
    }

    ImportLayout layout() {
        return layout;
    }

    ImportState state() {
        return state;
    }

    String report() {
        return report;
    }

    PersonId uploadedBy() {
        return new PersonId(uploadedBy);
    }

    ImportItem item(String who, ImportItem.Reach reach) {
        return new ImportItem(
                uuid,
                fileName,
                layout,
                state,
                rowsRead,
                added,
                changed,
                unchanged,
                uploadedAt,
                who,
                committedAt,
                reach,
                withdrawn,
                undoneAt);
    }
}
