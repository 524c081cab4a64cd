package org.quarterboard.documents;

import java.util.List;

/** One line of text, broken and measured. */
record Line(List<Piece> pieces, float width) {

    /** The part of a span that stands on the line; {@code x} counts from the start of the line. */
    record Piece(String text, float x, float width, Span span) {}
}
