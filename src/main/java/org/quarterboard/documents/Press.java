package org.quarterboard.documents;

import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The page being set: how far down it is filled, and what every page carries. At first it only learns where things come to
 * stand, and nothing is drawn; the same things are then set again on paper.
 */
final class Press {
    private final PaperDocument paper;
    private final PrintRun run;
    private final Faces faces = new Faces();
    private Places known = new Places();
    private Places found = new Places();
    private Tagger tagger = Tagger.blank();
    private @Nullable Stock stock;
    private float y = Sheet.TOP;
    private boolean fresh = true;
    private int page = 1;
    private Numbering numbering = new Numbering();
    private String foot = "";
    private boolean foreign;

    /** What is printed on; there is none while places are learned. */
    private record Stock(Document document, PdfWriter writer, Bookmarks bookmarks) {}

    Press(PaperDocument paper, PrintRun run) {
        this.paper = paper;
        this.run = run;
    }

    /** From now on what is set is drawn, from the first page on, with the places that were learned. */
    void print(Document document, PdfWriter writer, Places learned) {
        stock = new Stock(document, writer, new Bookmarks(writer));
        known = learned;
        found = new Places();
        tagger = new Tagger(writer, learned);
        y = Sheet.TOP;
        fresh = true;
        page = 1;
        numbering = new Numbering();
        foot = "";
        foreign = false;
    }

    boolean prints() {
        return stock != null;
    }

    Faces faces() {
        return faces;
    }

    Tagger tagger() {
        return tagger;
    }

    Places known() {
        return known;
    }

    PdfContentByte canvas() {
        if (stock == null) {
            throw new IllegalStateException("Nothing is drawn while places are learned");
        }
        return stock.writer().getDirectContent();
    }

    float y() {
        return y;
    }

    float room() {
        return y - Sheet.BOTTOM;
    }

    static float whole() {
        return Sheet.TOP - Sheet.BOTTOM;
    }

    void remember(Heading heading) {
        found.put(heading.anchor(), new Places.Place(page, y));
        if (stock != null) {
            stock.bookmarks().add(heading, y);
        }
    }

    /** White space above what follows, which the top of a page swallows. */
    void gap(float height) {
        if (!fresh) {
            y -= height;
        }
    }

    void advance(float height) {
        y -= height;
        fresh = false;
    }

    /** Turns the page unless so much fits. */
    void ensure(float height) {
        if (!fresh && room() < height) {
            turn();
        }
    }

    void turn() {
        furniture();
        found.end(numbering.label());
        if (stock != null) {
            stock.document().newPage();
        }
        foreign = false;
        page++;
        numbering.turn();
        y = Sheet.TOP;
        fresh = true;
    }

    /** The last number that the pages from the next turn on bear; 0 for no such limit, and to number on behind one. */
    void numbersUpTo(int last, int after) {
        numbering.upTo(last, after, fresh);
    }

    /** Turns the page unless nothing stands on it. */
    void turnIfUsed() {
        if (!fresh) {
            turn();
        }
    }

    /** Leaves so many pages free: nothing stands on them, not even what stands on every page. */
    void leave(String code, int pages) {
        for (int i = 0; i < pages; i++) {
            turnIfUsed();
            if (i == 0) {
                found.leave(code, page);
            }
            foreign = true;
            fresh = false;
            y = Sheet.BOTTOM;
            if (stock != null) {
                stock.writer().setPageEmpty(false);
            }
        }
    }

    /** What the pages from this one on say at their foot; empty for what the document says. */
    void foot(String words) {
        foot = words;
    }

    Places finish() {
        furniture();
        found.end(numbering.label());
        return found;
    }

    void rule(float x, float atY, float width, float weight, Color ink) {
        PdfContentByte canvas = canvas();
        canvas.saveState();
        canvas.setColorStroke(ink);
        canvas.setLineWidth(weight);
        canvas.moveTo(x, atY);
        canvas.lineTo(x + width, atY);
        canvas.stroke();
        canvas.restoreState();
    }

    private void furniture() {
        if (foreign) {
            return;
        }
        TextStyle style = TextStyle.FURNITURE;
        boolean cover = page == 1 && !paper.blocks().isEmpty() && paper.blocks().getFirst() instanceof Cover;
        tagger.furniture(() -> {
            String said = run.pageNumber().words(numbering.label(), known.last());
            float numberWidth = faces.width(style, faces.printable(style, said));
            float right = Sheet.LEFT + Sheet.FULL;
            float base = 44;
            if (!cover) {
                line(paper.runningHead(), Sheet.LEFT, Sheet.HEIGHT - 54, Sheet.FULL);
                rule(Sheet.LEFT, Sheet.HEIGHT - 61, Sheet.FULL, 0.5f, Sheet.RULE);
            }
            rule(Sheet.LEFT, base + 14, Sheet.FULL, 0.5f, Sheet.RULE);
            line(foot.isEmpty() ? paper.footer() : foot, Sheet.LEFT, base, Sheet.FULL - numberWidth - 16);
            line(said, right - numberWidth, base, numberWidth + 1);
        });
    }

    private void line(String text, float x, float baseline, float width) {
        List<Line> lines = LineBreaker.lines(faces, Span.of(text, TextStyle.FURNITURE), width);
        if (!lines.isEmpty()) {
            Strokes.line(canvas(), lines.getFirst(), x, baseline);
        }
    }
}
