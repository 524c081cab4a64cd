package org.quarterboard.documents;

import java.util.List;

/** Draws the lines of a cell. */
final class CellText {
    private CellText() {}

    /**
     * Draws inside marked content that the caller has opened.
     *
     * @param flush the width at whose right end lines stand, or 0 for the left
     */
    static void draw(Press press, List<Line> lines, TextStyle style, float x, float top, float flush) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            float shift = flush > 0 ? flush - line.width() : 0;
            float baseline = top - i * style.leading() - style.ascent();
            Strokes.line(press.canvas(), line, x + shift, baseline);
        }
    }
}
