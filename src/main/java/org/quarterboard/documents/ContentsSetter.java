package org.quarterboard.documents;

import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfStructureElement;

/** Sets the table of contents: each entry one link, its page number on the right. */
final class ContentsSetter implements BlockSetter {
    private static final TextStyle TITLE = TextStyle.heading(1);
    private static final float NUMBER = 40;

    private final Press press;
    private final List<Heading> headings;
    private final List<Line> title;

    ContentsSetter(Press press, Contents contents, List<Heading> all) {
        this.press = press;
        this.headings = all.stream().filter(heading -> heading.level() <= 2).toList();
        this.title = LineBreaker.lines(press.faces(), Span.of(contents.title(), TITLE), Sheet.FULL);
    }

    @Override
    public float before() {
        return 34;
    }

    @Override
    public float opening() {
        return title.size() * TITLE.leading() + 40;
    }

    @Override
    public void set() {
        Tagger tagger = press.tagger();
        new TextSetter(press).set(tagger.element(tagger.root(), "H1"), title, TITLE, Sheet.LEFT);
        press.advance(6);
        if (headings.isEmpty()) {
            return;
        }
        PdfStructureElement contents = tagger.element(tagger.root(), "TOC");
        for (Heading heading : headings) {
            entry(contents, heading);
        }
    }

    private void entry(PdfStructureElement contents, Heading heading) {
        boolean first = heading.level() == 1;
        TextStyle style = first ? TextStyle.BODY.strong() : TextStyle.BODY;
        float x = Sheet.LEFT + (first ? 0 : 16);
        float right = Sheet.LEFT + Sheet.FULL;
        List<Line> lines = LineBreaker.lines(press.faces(), Span.of(heading.text() + " ", style), right - NUMBER - x);
        float height = lines.size() * style.leading();
        press.gap(first ? 9 : 2.5f);
        press.ensure(height);
        Tagger tagger = press.tagger();
        PdfStructureElement item = tagger.element(contents, "TOCI");
        PdfStructureElement link = tagger.element(tagger.element(item, "Reference"), "Link");
        float top = press.y();
        Places.Place place = press.known().of(heading.anchor());
        String page = press.known().label(place == null ? 1 : place.page());
        List<Line> number = LineBreaker.lines(press.faces(), Span.of(page, style), NUMBER);
        tagger.mark(link, () -> {
            for (int i = 0; i < lines.size(); i++) {
                float baseline = top - i * style.leading() - style.ascent();
                Strokes.line(press.canvas(), lines.get(i), x, baseline);
            }
            float baseline = top - (lines.size() - 1) * style.leading() - style.ascent();
            Line last = number.getFirst();
            Strokes.line(press.canvas(), last, right - last.width(), baseline);
        });
        tagger.artifact(() -> press.rule(Sheet.LEFT, top - height - 1.5f, Sheet.FULL, 0.35f, Sheet.RULE));
        Rectangle box = new Rectangle(x, top - height, right, top);
        tagger.link(link, box, new Target.Anchor(heading.anchor()), heading.text() + ", " + page);
        press.advance(height);
    }
}
