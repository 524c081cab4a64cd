package org.quarterboard.documents;

import java.util.List;

/** Sets a heading and leaves its bookmark. */
final class HeadingSetter implements BlockSetter {
    private final Press press;
    private final Heading heading;
    private final TextStyle style;
    private final List<Line> lines;

    HeadingSetter(Press press, Heading heading) {
        this.press = press;
        this.heading = heading;
        this.style = TextStyle.heading(heading.level());
        this.lines = LineBreaker.lines(press.faces(), Span.of(heading.text(), style), Sheet.FULL - 24);
    }

    @Override
    public float before() {
        return switch (heading.level()) {
            case 1 -> 34;
            case 2 -> 24;
            default -> 16;
        };
    }

    @Override
    public float opening() {
        return lines.size() * style.leading();
    }

    @Override
    public boolean keepsWithNext() {
        return true;
    }

    @Override
    public void set() {
        press.remember(heading);
        Tagger tagger = press.tagger();
        new TextSetter(press).set(tagger.element(tagger.root(), "H" + heading.level()), lines, style, Sheet.LEFT);
    }
}
