package org.quarterboard.papers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as people compare texts: without case and accents, with plain quotation marks and hyphens, one space for any white
 * space. It knows where each of its characters came from.
 */
final class FoldedText {

    private final String source;
    private final String text;
    private final int[] from;

    private FoldedText(String source, String text, int[] from) {
        this.source = source;
        this.text = text;
        this.from = from;
    }

    static FoldedText of(String source) {
        return fold(source, true);
    }

    /** Without any white space: where lines break, and what stands between cells, is then no difference. */
    static String tight(String source) {
        return fold(source, false).text;
    }

    private static FoldedText fold(String source, boolean spaces) {
        StringBuilder text = new StringBuilder(source.length());
        int[] from = new int[source.length() + 1];
        boolean space = true;
        for (int at = 0; at < source.length(); ) {
            int point = source.codePointAt(at);
            int length = Character.charCount(point);
            if (white(point)) {
                if (spaces && !space) {
                    from = put(from, text.length(), at);
                    text.append(' ');
                }
                space = true;
            } else {
                String folded = fold(point);
                for (int i = 0; i < folded.length(); i++) {
                    from = put(from, text.length(), at);
                    text.append(folded.charAt(i));
                }
                space = space && folded.isEmpty();
            }
            at += length;
        }
        from = put(from, text.length(), source.length());
        return new FoldedText(source, text.toString(), from);
    }

    private static int[] put(int[] from, int index, int value) {
        int[] room = index < from.length ? from : Arrays.copyOf(from, Math.max(16, from.length * 2));
        room[index] = value;
        return room;
    }

    private static boolean white(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static String fold(int point) {
        return switch (point) {
            case '\u2018', '\u2019', '\u02BC', '\u2032' -> "'";
            case '\u201C', '\u201D', '\u2033' -> "\"";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> "-";
            // Says where a word may break and is not read.
            case '\u00AD', '\u200B' -> "";
            default -> {
                if (point < 0x80) {
                    yield String.valueOf((char) Character.toLowerCase(point));
                }
                String apart = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
                StringBuilder bare = new StringBuilder();
                apart.codePoints()
                        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                        .forEach(bare::appendCodePoint);
                yield bare.toString().toLowerCase(Locale.ROOT);
            }
        };
    }

    String text() {
        return text;
    }

    String source() {
        return source;
    }

    /** Where in the source a character of the folded text began; its end for the index behind the last one. */
    int origin(int index) {
        return from[index];
    }
}
