package org.quarterboard.documents;

import org.openpdf.text.pdf.PdfContentByte;

/** Draws the small shapes of cells around their centre. */
final class SymbolShape {
    private static final float R = 3.4f;

    private SymbolShape() {}

    static void draw(PdfContentByte canvas, CellSymbol symbol, float x, float y) {
        canvas.saveState();
        switch (symbol) {
            case DIAMOND -> {
                canvas.setColorFill(Sheet.TURQUOISE);
                polygon(canvas, x, y + R, x + R, y, x, y - R, x - R, y);
            }
            case SQUARE -> {
                canvas.setColorFill(Sheet.ORANGE);
                canvas.rectangle(x - R * 0.8f, y - R * 0.8f, R * 1.6f, R * 1.6f);
                canvas.fill();
            }
            case TRIANGLE -> {
                canvas.setColorFill(Sheet.PLUM);
                polygon(canvas, x, y + R, x + R, y - R * 0.8f, x - R, y - R * 0.8f);
            }
            case DISC -> {
                canvas.setColorFill(Sheet.PRIMARY);
                canvas.circle(x, y, R * 0.85f);
                canvas.fill();
            }
            case RING -> {
                canvas.setColorStroke(Sheet.SECONDARY);
                canvas.setLineWidth(1);
                canvas.circle(x, y, R * 0.75f);
                canvas.stroke();
            }
        }
        canvas.restoreState();
    }

    private static void polygon(PdfContentByte canvas, float... xy) {
        canvas.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            canvas.lineTo(xy[i], xy[i + 1]);
        }
        canvas.closePath();
        canvas.fill();
    }
}
