package org.quarterboard.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.PersonId;

/** The bytes as they came. Never changed; the database account may do no more than add and read. */
@Entity
@Table(name = "stored_file")
class FileRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stored_file_seq")
    @SequenceGenerator(name = "stored_file_seq", sequenceName = "stored_file_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "uuid", updatable = false)
    private UUID uuid;

    @Column(name = "name", updatable = false)
    private String name;

    @Column(name = "content_type", updatable = false)
    private String contentType;

    @Column(name = "size", updatable = false)
    private long size;

    @Column(name = "sha256", updatable = false, columnDefinition = "char(64)")
    private String sha256;

    @Lob
    @Column(name = "content", updatable = false, length = Length.LONG32)
    private byte[] content;

    @Column(name = "stored_at", updatable = false)
    private Instant storedAt;

    @Column(name = "stored_by", updatable = false)
    private long storedBy;

    protected FileRow() {}

    FileRow(String name, String contentType, byte[] content, String sha256, PersonId by, Instant now) {
        this.uuid = UUID.randomUUID();
        this.name = name;
        this.contentType = contentType;
        this.size = content.length;
        this.sha256 = sha256;
        this.content = content.clone();
        this.storedAt = now;
        this.storedBy = by.value();
    }

    byte[] content() {
        return content.clone();
    }

    StoredFile toStoredFile() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return new StoredFile(new FileId(id), uuid, name, contentType, size, sha256);
    }
}
