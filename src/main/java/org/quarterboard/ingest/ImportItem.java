package org.quarterboard.ingest;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as a list shows it. The counts are those of the last check, or what was written. To who may see some of the
 * services in the file only, they are those of the person's own services, and the file has neither name nor rows.
 *
 * @param who who brought the file in
 * @param savedAt when its figures were written; also of an import that was undone since
 * @param reach how much of the file the person who asks has to do with
 * @param withdrawn figures that were held and that the file of the whole return no longer gives
 * @param undoneAt when the import was taken back; null while it stands
 */
public record ImportItem(
        UUID uuid,
        String fileName,
        ImportLayout layout,
        ImportState state,
        int rowsRead,
        int added,
        int changed,
        int unchanged,
        Instant uploadedAt,
        String who,
        @Nullable Instant savedAt,
        Reach reach,
        int withdrawn,
        @Nullable Instant undoneAt) {

    /** How far the rights of a person go over the services in a file. */
    public enum Reach {
        /** Some of them are hidden from the person. */
        PART,
        /** The person may see them all. */
        WHOLE,
        /** The person may bring in figures for all of them, and so save or discard the file. */
        DECIDES
    }

    /** The same, for somebody who may see all of it. */
    ImportItem whole(Reach by) {
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
                savedAt,
                by,
                withdrawn,
                undoneAt);
    }

    /** The same, for somebody who may see these lines alone. */
    ImportItem part(Collection<QuarterLine> own) {
        return new ImportItem(
                uuid,
                "",
                layout,
                state,
                0,
                own.stream().mapToInt(QuarterLine::added).sum(),
                own.stream().mapToInt(QuarterLine::changed).sum(),
                own.stream().mapToInt(QuarterLine::unchanged).sum(),
                uploadedAt,
                "",
                savedAt,
                Reach.PART,
                own.stream().mapToInt(QuarterLine::withdrawn).sum(),
                undoneAt);
    }

    /** Whether the person may see every service in the file. */
    public boolean whole() {
        return reach != Reach.PART;
    }

    public boolean decides() {
        return reach == Reach.DECIDES;
    }
}
