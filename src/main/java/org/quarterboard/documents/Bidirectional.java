package org.quarterboard.documents;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Lines that hold words read from the right to the left, as names in Hebrew or Arabic are, within text read from the left.
 * Each piece is put where it stands; letters that join are joined by the PDF library.
 */
final class Bidirectional {
    private Bidirectional() {}

    /** The line of these characters, of which each has its span and its face. */
    static Line line(String text, List<Span> owners, List<Glyphs> dress) {
        byte[] order = levels(text);
        List<Glyphs> faces = inOneFace(text, order, dress);
        List<Line.Piece> pieces = new ArrayList<>();
        List<Byte> levels = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length()
                    || owners.get(i) != owners.get(from)
                    || faces.get(i) != faces.get(from)
                    || order[i] != order[from]
                    || order[i] == 1 && faces.get(i) == dress.get(i) && !fromTheRight(text.charAt(i))) {
                String part = text.substring(from, i);
                boolean leftwards = order[from] % 2 == 1 && !part.isBlank();
                pieces.add(piece(part, owners.get(from), faces.get(from), leftwards));
                levels.add(order[from]);
                from = i;
            }
        }
        return placed(pieces, levels);
    }

    /** The words of a piece as the library sets them. */
    static Phrase phrase(String text, TextStyle style, Glyphs face) {
        return new Phrase(text, new Font(face.font(), style.size(), Font.NORMAL, style.ink()));
    }

    /** The spaces and signs between letters read from the right in the face of these, where it has them. */
    private static List<Glyphs> inOneFace(String text, byte[] order, List<Glyphs> dress) {
        List<Glyphs> faces = new ArrayList<>(dress);
        int last = -1;
        for (int i = 0; i < order.length; i++) {
            if (order[i] != 1) {
                last = -1;
            } else if (fromTheRight(text.charAt(i))) {
                if (last >= 0 && faces.get(last) == faces.get(i) && has(faces.get(i), text.substring(last, i))) {
                    Collections.fill(faces.subList(last, i), faces.get(i));
                }
                last = i;
            }
        }
        return faces;
    }

    private static boolean has(Glyphs face, String text) {
        return text.chars().allMatch(face::exists);
    }

    /**
     * How deep each character is nested: odd where it is read from the right. What stretches from a first such letter to a
     * last is set apart, so that a number or a comma behind a name stays behind it.
     */
    private static byte[] levels(String text) {
        byte[] levels = new byte[text.length()];
        for (int from = 0; from < text.length(); from++) {
            if (fromTheRight(text.charAt(from))) {
                int to = from + 1;
                for (int i = to; i < text.length() && !fromTheLeft(text.charAt(i)); i++) {
                    to = fromTheRight(text.charAt(i)) ? i + 1 : to;
                }
                Bidi within = new Bidi(text.substring(from, to), Bidi.DIRECTION_RIGHT_TO_LEFT);
                for (int i = from; i < to; i++) {
                    levels[i] = (byte) within.getLevelAt(i - from);
                }
                from = to;
            }
        }
        return levels;
    }

    private static boolean fromTheRight(char letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean fromTheLeft(char letter) {
        return Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static Line.Piece piece(String text, Span span, Glyphs face, boolean leftwards) {
        Phrase phrase = phrase(text, span.style(), face);
        float width = leftwards
                ? ColumnText.getWidth(phrase, PdfWriter.RUN_DIRECTION_RTL, 0)
                : face.font().getWidthPoint(text, span.style().size());
        return new Line.Piece(text, 0, width, span, face, leftwards);
    }

    /** Each at the place where it stands, but in the order in which they are read, which is the order in the file. */
    private static Line placed(List<Line.Piece> pieces, List<Byte> levels) {
        byte[] each = new byte[levels.size()];
        Integer[] standing = new Integer[levels.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = levels.get(i);
            standing[i] = i;
        }
        Bidi.reorderVisually(each, 0, standing, 0, standing.length);
        List<Line.Piece> placed = new ArrayList<>(pieces);
        float x = 0;
        float end = 0;
        for (int i : standing) {
            Line.Piece piece = pieces.get(i);
            placed.set(i, piece.at(x));
            x += piece.width();
            end = piece.text().isBlank() ? end : x;
        }
        return new Line(placed, end);
    }
}
