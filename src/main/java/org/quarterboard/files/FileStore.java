package org.quarterboard.files;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps bytes and hands them back unchanged. Used by services that have checked the scope of the thing that the file
 * belongs to, never by pages.
 */
@Component
public class FileStore {

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\u2028\\u2029/\\\\:*?\"<>|]+");
    /** Turns what follows round, so that an ending can look like another. */
    private static final Pattern TURNING = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private static final int LONGEST_NAME = 200;

    private final FileRepository files;
    private final CurrentPerson currentPerson;
    private final Today today;

    FileStore(FileRepository files, CurrentPerson currentPerson, Today today) {
        this.files = files;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public StoredFile store(String name, String contentType, byte[] bytes) {
        FileRow row = new FileRow(
                safeName(name), contentType, bytes, Sha256.hex(bytes), currentPerson.idForRecord(), today.instant());
        return files.saveAndFlush(row).toStoredFile();
    }

    /**
     * The bytes as they were stored.
     *
     * @throws IllegalStateException if they are no longer what they were
     */
    @Transactional(readOnly = true)
    public byte[] bytes(FileId id) {
        FileRow row = files.findById(id.value()).orElseThrow(NotFoundException::new);
        byte[] bytes = row.content();
        if (!Sha256.hex(bytes).equals(row.toStoredFile().sha256())) {
            throw new IllegalStateException("Stored file " + id.value() + " no longer matches its SHA-256");
        }
        return bytes;
    }

    @Transactional(readOnly = true)
    public Optional<StoredFile> describe(FileId id) {
        return files.describe(id.value());
    }

    /** Which files have just these bytes. */
    @Transactional(readOnly = true)
    public Set<FileId> withHash(String sha256) {
        return files.idsBySha256(sha256).stream().map(FileId::new).collect(Collectors.toSet());
    }

    /** Of all of them together, in bytes. */
    @Transactional(readOnly = true)
    public long size(Collection<FileId> ids) {
        return ids.isEmpty() ? 0 : files.size(ids.stream().map(FileId::value).toList());
    }

    /**
     * A name that no operating system trips over, that reads as it is, and whose accents are written in one way: no path, no
     * control characters, not too long.
     */
    static String safeName(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String flat =
                UNSAFE.matcher(TURNING.matcher(composed).replaceAll("").strip()).replaceAll("_");
        if (flat.isEmpty() || flat.chars().allMatch(c -> c == '.')) {
            return "file";
        }
        if (flat.length() <= LONGEST_NAME) {
            return flat;
        }
        int from = flat.length() - LONGEST_NAME;
        return flat.substring(Character.isLowSurrogate(flat.charAt(from)) ? from + 1 : from);
    }
}
