package org.quarterboard.documents;

import java.util.List;

/**
 * A paragraph.
 *
 * @param runs its text
 * @param style how it is set
 */
public record Paragraph(List<Run> runs, Style style) implements Block {

    /** Body text, an opening in larger type, or a note in smaller type. */
    public enum Style {
        BODY,
        LEAD,
        NOTE
    }

    public Paragraph {
        runs = List.copyOf(runs);
    }

    public static Paragraph of(String text) {
        return of(Run.of(text));
    }

    public static Paragraph of(Run... runs) {
        return new Paragraph(List.of(runs), Style.BODY);
    }
}
