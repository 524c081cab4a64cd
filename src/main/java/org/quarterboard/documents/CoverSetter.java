package org.quarterboard.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfStructureElement;
import org.quarterboard.charts.Typeface;

/** Sets the front page: one strong rule, the title in large type, and what the paper is. */
final class CoverSetter implements BlockSetter {
    private static final TextStyle KICKER = TextStyle.strong(11.5f, 16, Sheet.PRIMARY);
    private static final TextStyle TITLE = new TextStyle(Typeface.SEMIBOLD, 30, 37, Sheet.INK);
    private static final TextStyle SUBTITLE = TextStyle.regular(15, 21, Sheet.SECONDARY);
    private static final TextStyle TERM = TextStyle.regular(9.5f, 16, Sheet.SECONDARY);
    private static final TextStyle VALUE = TextStyle.regular(10.5f, 16, Sheet.INK);
    private static final TextStyle HANDLING = TextStyle.strong(10.5f, 15, Sheet.INK);
    private static final float TERMS = 118;
    private static final float LOGO_WIDTH = 150;
    private static final float LOGO_HEIGHT = 84;

    private final Press press;
    private final Cover cover;
    private final boolean followed;

    CoverSetter(Press press, Cover cover, boolean followed) {
        this.press = press;
        this.cover = cover;
        this.followed = followed;
    }

    @Override
    public float before() {
        return 0;
    }

    @Override
    public float opening() {
        return Press.whole();
    }

    @Override
    public void set() {
        press.tagger().artifact(() -> {
            press.rule(Sheet.LEFT, press.y() + 14, 64, 4, Sheet.PRIMARY);
        });
        float beside = cover.logo() == null ? 0 : logo(cover.logo());
        text(cover.kicker(), "P", KICKER, Sheet.FULL - beside);
        press.advance(96);
        text(cover.title(), "Title", TITLE, Sheet.FULL - 20);
        press.advance(10);
        text(cover.subtitle(), "P", SUBTITLE, Sheet.MEASURE);
        press.advance(54);
        details();
        if (!cover.handling().isBlank()) {
            press.advance(24);
            text(cover.handling(), "P", HANDLING, Sheet.MEASURE);
        }
        if (followed) {
            press.turn();
        }
    }

    /**
     * At the right edge, its top at the rule.
     *
     * @return the width that it takes
     */
    private float logo(Logo logo) {
        try {
            Image image = Image.getInstance(logo.png());
            image.scaleToFit(LOGO_WIDTH, LOGO_HEIGHT);
            float left = Sheet.LEFT + Sheet.FULL - image.getScaledWidth();
            float bottom = press.y() + 16 - image.getScaledHeight();
            Tagger tagger = press.tagger();
            PdfStructureElement figure = tagger.figure(
                    logo.words(), left, bottom, left + image.getScaledWidth(), bottom + image.getScaledHeight());
            image.setAbsolutePosition(left, bottom);
            tagger.mark(figure, () -> press.canvas().addImage(image));
            return image.getScaledWidth() + 16;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void text(String text, String type, TextStyle style, float width) {
        List<Line> lines = LineBreaker.lines(press.faces(), Span.of(text, style), width);
        if (!lines.isEmpty()) {
            Tagger tagger = press.tagger();
            new TextSetter(press).set(tagger.element(tagger.root(), type), lines, style, Sheet.LEFT);
        }
    }

    private void details() {
        for (Cover.Detail detail : cover.details()) {
            List<Line> term = LineBreaker.lines(press.faces(), Span.of(detail.term(), TERM), TERMS - 10);
            List<Line> value = LineBreaker.lines(press.faces(), Span.of(detail.value(), VALUE), Sheet.FULL - TERMS);
            float height = Math.max(term.size(), value.size()) * VALUE.leading() + 8;
            press.ensure(height);
            press.tagger().artifact(() -> press.rule(Sheet.LEFT, press.y(), Sheet.FULL, 0.5f, Sheet.RULE));
            Tagger tagger = press.tagger();
            PdfStructureElement paragraph = tagger.element(tagger.root(), "P");
            new RunElements(press, paragraph, term).draw(term, Sheet.LEFT, press.y() - 4, TERM);
            new RunElements(press, paragraph, value).draw(value, Sheet.LEFT + TERMS, press.y() - 4, VALUE);
            press.advance(height);
        }
    }
}
