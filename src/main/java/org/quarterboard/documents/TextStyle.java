package org.quarterboard.documents;

import java.awt.Color;
import org.quarterboard.charts.Typeface;

/**
 * How text is set.
 *
 * @param face the face
 * @param size its size in points
 * @param leading distance of baselines in points
 * @param ink its colour
 */
record TextStyle(Typeface face, float size, float leading, Color ink) {
    static final TextStyle BODY = regular(10.5f, 15.5f, Sheet.INK);
    static final TextStyle LEAD = regular(13f, 19f, Sheet.INK);
    static final TextStyle NOTE = regular(9f, 12.5f, Sheet.SECONDARY);
    static final TextStyle CELL = regular(9.5f, 12.5f, Sheet.INK);
    static final TextStyle CELL_STRONG = strong(9.5f, 12.5f, Sheet.INK);
    static final TextStyle COLUMN = strong(8.5f, 11.5f, Sheet.SECONDARY);
    static final TextStyle CAPTION = strong(10.5f, 14f, Sheet.INK);
    static final TextStyle FURNITURE = regular(8f, 10f, Sheet.SECONDARY);

    static TextStyle regular(float size, float leading, Color ink) {
        return new TextStyle(Typeface.REGULAR, size, leading, ink);
    }

    static TextStyle strong(float size, float leading, Color ink) {
        return new TextStyle(Typeface.SEMIBOLD, size, leading, ink);
    }

    static TextStyle heading(int level) {
        return switch (level) {
            case 1 -> strong(19, 24, Sheet.PRIMARY);
            case 2 -> strong(14.5f, 19, Sheet.INK);
            default -> strong(11.5f, 16, Sheet.INK);
        };
    }

    TextStyle strong() {
        return new TextStyle(Typeface.SEMIBOLD, size, leading, ink);
    }

    TextStyle in(Color other) {
        return new TextStyle(face, size, leading, other);
    }

    /** Distance from the top of a line to its baseline, which sets the letters in the middle of the leading. */
    float ascent() {
        return (leading - size) / 2 + size * 0.86f;
    }
}
