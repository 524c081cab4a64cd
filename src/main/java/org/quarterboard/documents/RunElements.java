package org.quarterboard.documents;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfStructureElement;

/** The element that each span of a text belongs to: the text's own, or, where it holds links, one for every span. */
final class RunElements {
    private final Press press;
    private final PdfStructureElement parent;
    private final boolean linked;
    private final Map<Span, PdfStructureElement> children = new IdentityHashMap<>();

    RunElements(Press press, PdfStructureElement parent, List<Line> lines) {
        this.press = press;
        this.parent = parent;
        this.linked = linked(lines);
    }

    private static boolean linked(List<Line> lines) {
        for (Line line : lines) {
            for (Line.Piece piece : line.pieces()) {
                if (piece.span().link() != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Draws the lines from the given top downwards. */
    void draw(List<Line> lines, float x, float top, TextStyle style) {
        if (lines.isEmpty()) {
            return;
        }
        if (linked) {
            pieces(lines, x, top, style);
        } else {
            press.tagger().mark(parent, () -> {
                for (int i = 0; i < lines.size(); i++) {
                    Strokes.line(press.canvas(), lines.get(i), x, baseline(top, i, style));
                }
            });
        }
    }

    private void pieces(List<Line> lines, float x, float top, TextStyle style) {
        for (int i = 0; i < lines.size(); i++) {
            float baseline = baseline(top, i, style);
            for (Line.Piece piece : lines.get(i).pieces()) {
                Target link = piece.span().link();
                PdfStructureElement element = child(piece.span(), link);
                press.tagger().mark(element, () -> {
                    Strokes.piece(press.canvas(), piece, x, baseline);
                    if (link != null) {
                        press.rule(x + piece.x(), baseline - 1.8f, visible(piece), 0.5f, Sheet.PRIMARY);
                    }
                });
                if (link != null) {
                    Rectangle box = new Rectangle(
                            x + piece.x(), baseline - 4, x + piece.x() + piece.width(), baseline + style.size());
                    press.tagger().link(element, box, link, piece.span().text().strip());
                }
            }
        }
    }

    private float visible(Line.Piece piece) {
        if (!piece.text().endsWith(" ")) {
            return piece.width();
        }
        return press.faces().width(piece.span().style(), piece.text().stripTrailing());
    }

    private PdfStructureElement child(Span span, @Nullable Target link) {
        return children.computeIfAbsent(span, key -> press.tagger().element(parent, link == null ? "Span" : "Link"));
    }

    private static float baseline(float top, int line, TextStyle style) {
        return top - line * style.leading() - style.ascent();
    }
}
