package org.quarterboard.ingest;

import java.util.UUID;

/**
 * Where a file ended up.
 *
 * @param alreadySaved whether the very same bytes were saved before: then this is that import, and nothing has changed
 */
public record UploadResult(UUID uuid, boolean alreadySaved) {}
