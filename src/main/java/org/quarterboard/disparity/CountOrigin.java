package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.ObservationId;

/**
 * Where a count comes from, so that every figure on a page can be opened.
 *
 * @param source who says so, in the words of whoever brought it ("Norchester police stop and search records")
 * @param sourceDate the day of that statement; null where it has none of its own
 * @param label what stands on the link to it: a file's name and row, a form's day, a figure of a return
 * @param path where it can be read, relative to the portal's address; empty where there is nothing more to read
 * @param figure the figure of a return that it is; null if it is none
 * @param bringing the file or form that it came in; null if it came in none
 */
public record CountOrigin(
        Kind kind,
        String source,
        @Nullable LocalDate sourceDate,
        String label,
        String path,
        @Nullable ObservationId figure,
        @Nullable UUID bringing) {

    /** Of what is neither a figure of a return nor brought. */
    public CountOrigin(Kind kind, String source, @Nullable LocalDate sourceDate, String label, String path) {
        this(kind, source, sourceDate, label, path, null, null);
    }

    public enum Kind {
        /** A file that was brought to the board. */
        FILE,
        /** A form that somebody filled in. */
        TYPED,
        /** A figure of a return. */
        FIGURE,
        /** The directory's populations. */
        DIRECTORY
    }
}
