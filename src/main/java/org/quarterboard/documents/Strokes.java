package org.quarterboard.documents;

import org.openpdf.text.pdf.PdfContentByte;

/** Puts measured text onto the page. */
final class Strokes {
    private Strokes() {}

    static void line(PdfContentByte canvas, Faces faces, Line line, float x, float baseline) {
        for (Line.Piece piece : line.pieces()) {
            piece(canvas, faces, piece, x, baseline);
        }
    }

    static void piece(PdfContentByte canvas, Faces faces, Line.Piece piece, float x, float baseline) {
        TextStyle style = piece.span().style();
        canvas.beginText();
        canvas.setFontAndSize(faces.of(style.face()), style.size());
        canvas.setColorFill(style.ink());
        canvas.setTextMatrix(x + piece.x(), baseline);
        canvas.showText(piece.text());
        canvas.endText();
    }
}
