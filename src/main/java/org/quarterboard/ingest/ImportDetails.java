package org.quarterboard.ingest;

import java.util.UUID;

/**
 * An import with its report.
 *
 * @param whole whether the person may see every service in the file; if not, only their own lines are there, and the
 *     file itself is not handed out
 */
public record ImportDetails(ImportItem item, ImportReport report, boolean whole) {

    public UUID uuid() {
        return item.uuid();
    }
}
