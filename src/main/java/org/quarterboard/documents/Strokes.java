package org.quarterboard.documents;

import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/** Puts measured text onto the page. */
final class Strokes {
    private static final PdfName REVERSED = new PdfName("ReversedChars");

    private Strokes() {}

    static void line(PdfContentByte canvas, Line line, float x, float baseline) {
        for (Line.Piece piece : line.pieces()) {
            piece(canvas, piece, x, baseline);
        }
    }

    static void piece(PdfContentByte canvas, Line.Piece piece, float x, float baseline) {
        if (piece.leftwards()) {
            leftwards(canvas, piece, x, baseline);
            return;
        }
        TextStyle style = piece.span().style();
        canvas.beginText();
        canvas.setFontAndSize(piece.face().font(), style.size());
        canvas.setColorFill(style.ink());
        canvas.setTextMatrix(x + piece.x(), baseline);
        canvas.showText(piece.text());
        canvas.endText();
    }

    /** The letters stand in the file as they stand on the page, which their mark says. */
    private static void leftwards(PdfContentByte canvas, Line.Piece piece, float x, float baseline) {
        canvas.beginMarkedContentSequence(REVERSED);
        ColumnText.showTextAligned(
                canvas,
                Element.ALIGN_LEFT,
                Bidirectional.phrase(piece.text(), piece.span().style(), piece.face()),
                x + piece.x(),
                baseline,
                0,
                PdfWriter.RUN_DIRECTION_RTL,
                0);
        canvas.endMarkedContentSequence();
    }
}
