package org.quarterboard.files;

import java.util.UUID;

/**
 * What is known of a stored file without its bytes.
 *
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits
 */
public record StoredFile(FileId id, UUID uuid, String name, String contentType, long size, String sha256) {}
