package org.quarterboard.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.quarterboard.charts.Typeface;

/** The embedded fonts of one document. */
final class Faces {
    private final Map<Typeface, BaseFont> fonts = new EnumMap<>(Typeface.class);

    private final Glyphs[] glyphs = new Glyphs[Typeface.values().length];

    Faces() {
        for (Typeface face : Typeface.values()) {
            BaseFont font = open(face);
            fonts.put(face, font);
            glyphs[face.ordinal()] = new Glyphs(font);
        }
    }

    BaseFont of(Typeface face) {
        BaseFont font = fonts.get(face);
        if (font == null) {
            throw new IllegalStateException("No font for " + face);
        }
        return font;
    }

    float width(TextStyle style, String text) {
        return of(style.face()).getWidthPoint(text, style.size());
    }

    /** The width of one character. */
    float width(TextStyle style, int point) {
        return glyphs(style).thousandths(point) * 0.001f * style.size();
    }

    /** The text in characters that the face has: spaces are evened, controls dropped, strangers shown as a question mark. */
    String printable(TextStyle style, String text) {
        Glyphs glyphs = glyphs(style);
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isWhitespace(point)) {
                if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!Character.isISOControl(point) && Character.getType(point) != Character.FORMAT) {
                out.appendCodePoint(glyphs.exists(point) ? point : '?');
            }
        }
        return out.toString();
    }

    private Glyphs glyphs(TextStyle style) {
        return glyphs[style.face().ordinal()];
    }

    private static BaseFont open(Typeface face) {
        try {
            // Not from the cache: a font remembers which of its glyphs were used.
            BaseFont font = BaseFont.createFont(
                    "IBMPlexSans-" + face + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, face.bytes(), null);
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException("The font cannot be embedded: " + face, e);
        }
    }
}
