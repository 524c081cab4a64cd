package org.quarterboard.meetings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of an item as it is stored, and texts that met it.
 *
 * @param revision {@link TextDraft#NONE} as long as nothing is written
 * @param savedAt null as long as nothing is written
 * @param savedBy display name, empty if unknown
 * @param asides texts that were written at the same time and of which nobody has said yet what becomes of them
 */
public record MinuteText(
        AgendaItemId item,
        String text,
        int revision,
        @Nullable Instant savedAt,
        String savedBy,
        List<Aside> asides) {

    public MinuteText {
        asides = List.copyOf(asides);
    }

    /**
     * A text that is not in the minutes, and not lost.
     *
     * @param mine whether the person who asks wrote it
     */
    public record Aside(int number, String text, Instant writtenAt, String writtenBy, boolean mine) {}
}
