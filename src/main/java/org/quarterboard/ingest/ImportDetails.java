package org.quarterboard.ingest;

import java.util.UUID;

/**
 * An import with its report. If the person may not see every service in the file, only their own lines are there, and
 * the file itself is not handed out.
 */
public record ImportDetails(ImportItem item, ImportReport report) {

    public UUID uuid() {
        return item.uuid();
    }
}
