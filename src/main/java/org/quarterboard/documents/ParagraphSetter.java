package org.quarterboard.documents;

import java.util.List;

/** Sets a paragraph. */
final class ParagraphSetter implements BlockSetter {
    private final Press press;
    private final TextStyle style;
    private final List<Line> lines;
    private final boolean introduces;

    ParagraphSetter(Press press, Paragraph paragraph, boolean introduces) {
        this.press = press;
        this.style = switch (paragraph.style()) {
            case BODY -> TextStyle.BODY;
            case LEAD -> TextStyle.LEAD;
            case NOTE -> TextStyle.NOTE;
        };
        this.lines = LineBreaker.lines(press.faces(), Span.of(paragraph.runs(), style), Sheet.MEASURE);
        this.introduces = introduces;
    }

    @Override
    public float before() {
        return style.leading() * 0.55f;
    }

    @Override
    public float opening() {
        return keepsWithNext() ? lines.size() * style.leading() : TextSetter.opening(lines, style);
    }

    @Override
    public boolean keepsWithNext() {
        return introduces && lines.size() <= 3;
    }

    @Override
    public void set() {
        if (!lines.isEmpty()) {
            Tagger tagger = press.tagger();
            new TextSetter(press).set(tagger.element(tagger.root(), "P"), lines, style, Sheet.LEFT);
        }
    }
}
