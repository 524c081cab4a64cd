package org.quarterboard.documents;

import java.util.List;

/** One line of text, broken and measured. */
record Line(List<Piece> pieces, float width) {

    /**
     * The part of a span that stands on the line in one face.
     *
     * @param text its characters, in the order they are read
     * @param x counts from the start of the line
     * @param face what it is set in
     * @param leftwards whether it is read from the right to the left
     */
    record Piece(String text, float x, float width, Span span, Glyphs face, boolean leftwards) {

        Piece at(float place) {
            return new Piece(text, place, width, span, face, leftwards);
        }
    }
}
