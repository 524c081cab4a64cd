package org.quarterboard.documents;

/** Escaping for XML and HTML. */
final class Markup {
    private Markup() {}

    /** Safe as text and inside quoted attributes; characters that XML forbids are dropped. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> {
                    if (allowed(point)) {
                        out.appendCodePoint(point);
                    }
                }
            }
        });
        return out.toString();
    }

    private static boolean allowed(int point) {
        return point >= 0x20 && point < 0xD800 || point > 0xDFFF && point < 0xFFFE || point >= 0x10000;
    }
}
