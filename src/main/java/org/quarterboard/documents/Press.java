package org.quarterboard.documents;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** The page being set: how far down it is filled, and what every page carries. */
final class Press {
    private final PaperDocument paper;
    private final PrintRun run;
    private final Document document;
    private final PdfWriter writer;
    private final Faces faces;
    private final Tagger tagger;
    private final Places known;
    private final Places found = new Places();
    private float y = Sheet.TOP;
    private boolean fresh = true;
    private int page = 1;
    private int number = 1;
    private int letters;
    private int numberBefore;
    private int lettersBefore;
    private int upTo;
    private int passed;
    private String foot = "";
    private boolean foreign;

    Press(PaperDocument paper, PrintRun run, Document document, PdfWriter writer, Faces faces, Places known) {
        this.paper = paper;
        this.run = run;
        this.document = document;
        this.writer = writer;
        this.faces = faces;
        this.known = known;
        this.tagger = new Tagger(writer, known);
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

    PdfWriter writer() {
        return writer;
    }

    PdfContentByte canvas() {
        return writer.getDirectContent();
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

    void remember(String anchor) {
        found.put(anchor, new Places.Place(page, y));
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
        found.end(PageNumbers.label(number, letters));
        document.newPage();
        foreign = false;
        page++;
        numberBefore = number;
        lettersBefore = letters;
        call();
        y = Sheet.TOP;
        fresh = true;
    }

    /** What the page is called, from what the page before it was called. */
    private void call() {
        int before = Math.max(numberBefore, passed);
        boolean lettered = upTo > 0 && before >= upTo;
        number = lettered ? before : before + 1;
        letters = lettered ? lettersBefore + 1 : 0;
    }

    /** The last number that the pages from the next turn on bear; 0 for no such limit, and to number on behind one. */
    void numbersUpTo(int last) {
        passed = Math.max(passed, upTo);
        upTo = last;
        if (fresh) {
            call();
        }
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
            writer.setPageEmpty(false);
        }
    }

    /** What the pages from this one on say at their foot; empty for what the document says. */
    void foot(String words) {
        foot = words;
    }

    Places finish() {
        furniture();
        found.end(PageNumbers.label(number, letters));
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
            String said = run.pageNumber().words(PageNumbers.label(number, letters), known.last());
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
            Strokes.line(canvas(), faces, lines.getFirst(), x, baseline);
        }
    }
}
