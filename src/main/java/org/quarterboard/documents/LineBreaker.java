package org.quarterboard.documents;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Breaks spans into lines: at the places the language allows, and inside a word only where it is wider than a line. */
final class LineBreaker {
    private final Faces faces;
    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();
    private final float[] before;
    private final boolean mixed;

    /** Characters of one span in one face. */
    private record Stretch(int from, int to, Span span, Glyphs face) {}

    private LineBreaker(Faces faces, List<Span> spans) {
        this.faces = faces;
        boolean foreign = false;
        for (Span span : spans) {
            String own = faces.printable(span.style(), span.text());
            if (own.startsWith(" ") && (text.isEmpty() || text.charAt(text.length() - 1) == ' ')) {
                own = own.substring(1);
            }
            foreign |= stretch(span, own);
        }
        before = widths();
        char[] letters = foreign ? text.toString().toCharArray() : new char[0];
        mixed = Bidi.requiresBidi(letters, 0, letters.length);
    }

    /** @return whether some of it is set in another face than the span's own */
    private boolean stretch(Span span, String own) {
        int base = text.length();
        text.append(own);
        int from = 0;
        Glyphs face = faces.own(span.style());
        boolean foreign = false;
        for (int i = 0; i < own.length(); ) {
            int point = own.codePointAt(i);
            Glyphs here = faces.glyphs(span.style(), point);
            if (here != face) {
                foreign = true;
                if (i > from) {
                    stretches.add(new Stretch(base + from, base + i, span, face));
                }
                from = i;
                face = here;
            }
            i += Character.charCount(point);
        }
        if (own.length() > from) {
            stretches.add(new Stretch(base + from, base + own.length(), span, face));
        }
        return foreign;
    }

    static List<Line> lines(Faces faces, List<Span> spans, float width) {
        return new LineBreaker(faces, spans).lines(width);
    }

    /** The width of the widest part that should not be broken. */
    static float widestWord(Faces faces, List<Span> spans) {
        LineBreaker breaker = new LineBreaker(faces, spans);
        BreakIterator breaks = breaker.breaks();
        float widest = 0;
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            widest = Math.max(widest, breaker.width(from, breaker.trimmed(from, to)));
            from = to;
        }
        return widest;
    }

    static float natural(Faces faces, List<Span> spans) {
        LineBreaker breaker = new LineBreaker(faces, spans);
        return breaker.width(0, breaker.text.length());
    }

    private BreakIterator breaks() {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.UK);
        breaks.setText(text.toString());
        return breaks;
    }

    private float[] widths() {
        float[] sums = new float[text.length() + 1];
        for (Stretch stretch : stretches) {
            float size = stretch.span().style().size();
            for (int i = stretch.from(); i < stretch.to(); i++) {
                boolean low = Character.isLowSurrogate(text.charAt(i));
                sums[i + 1] = sums[i] + (low ? 0 : stretch.face().thousandths(text.codePointAt(i)) * 0.001f * size);
            }
        }
        return sums;
    }

    private float width(int from, int to) {
        return before[to] - before[from];
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private List<Line> lines(float width) {
        List<Line> lines = new ArrayList<>();
        int[] places = null;
        int place = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.length();
            if (!fits(start, end, width)) {
                places = places == null ? places() : places;
                end = start;
                while (places[place] <= start) {
                    place++;
                }
                for (; fits(start, places[place], width); place++) {
                    end = places[place];
                }
                end = end == start ? inside(start, width) : end;
            }
            lines.add(line(start, end));
            start = end;
        }
        return lines;
    }

    private boolean fits(int start, int end, float width) {
        return width(start, trimmed(start, end)) <= width + 0.01f;
    }

    /** Where the language allows a break, in order. All at once: a search from the middle goes back a long way first. */
    private int[] places() {
        BreakIterator breaks = breaks();
        int[] places = new int[text.length()];
        int count = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            places[count++] = next;
        }
        return Arrays.copyOf(places, count);
    }

    private int inside(int start, float width) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length()
                && width(start, end + Character.charCount(text.codePointAt(end))) <= width
                && text.charAt(end) != ' ') {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private Line line(int start, int end) {
        if (mixed) {
            return Bidirectional.line(
                    text.substring(start, end), each(start, end, Stretch::span), each(start, end, Stretch::face));
        }
        List<Line.Piece> pieces = new ArrayList<>();
        for (Stretch stretch : stretches) {
            int from = Math.max(start, stretch.from());
            int to = Math.min(end, stretch.to());
            if (from < to) {
                pieces.add(new Line.Piece(
                        text.substring(from, to),
                        width(start, from),
                        width(from, to),
                        stretch.span(),
                        stretch.face(),
                        false));
            }
        }
        return new Line(pieces, width(start, trimmed(start, end)));
    }

    private <T> List<T> each(int start, int end, Function<Stretch, T> of) {
        List<T> all = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (int i = Math.max(start, stretch.from()); i < Math.min(end, stretch.to()); i++) {
                all.add(of.apply(stretch));
            }
        }
        return all;
    }
}
