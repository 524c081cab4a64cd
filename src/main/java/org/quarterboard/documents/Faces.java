package org.quarterboard.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.quarterboard.charts.Typeface;

/** The embedded fonts of one document. */
final class Faces {
    private static final int FIRST_COMBINING = 0x300;

    private final Glyphs[] own = new Glyphs[Typeface.values().length];
    private final Map<SpareFace, Glyphs> spare = new EnumMap<>(SpareFace.class);
    private final Set<String> strangers = new TreeSet<>();

    Faces() {
        for (Typeface face : Typeface.values()) {
            own[face.ordinal()] = new Glyphs(open("IBMPlexSans-" + face + ".ttf", face.bytes()));
        }
    }

    BaseFont of(Typeface face) {
        return own[face.ordinal()].font();
    }

    float width(TextStyle style, String text) {
        return of(style.face()).getWidthPoint(text, style.size());
    }

    /** The characters of the texts so far that no face has, and that stand as question marks. */
    Set<String> strangers() {
        return strangers;
    }

    Glyphs own(TextStyle style) {
        return own[style.face().ordinal()];
    }

    /** The face that a character of a printable text is set in: the style's own, or a spare one where that has it not. */
    Glyphs glyphs(TextStyle style, int point) {
        Glyphs first = own(style);
        return first.exists(point) ? first : spare(style, point);
    }

    /**
     * The text in characters that a face has: letters and their accents are joined, spaces are evened, controls and what
     * only changes the look of another character are dropped, strangers shown as a question mark.
     */
    String printable(TextStyle style, String text) {
        Glyphs first = own(style);
        String joined = joined(text);
        StringBuilder out = new StringBuilder(joined.length());
        for (int i = 0; i < joined.length(); ) {
            int point = joined.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isWhitespace(point)) {
                if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!unseen(point)) {
                if (first.exists(point)) {
                    out.appendCodePoint(point);
                } else if (!altersAnother(point)) {
                    out.appendCodePoint(known(style, point));
                }
            }
        }
        return out.toString();
    }

    private int known(TextStyle style, int point) {
        if (spare(style, point).exists(point)) {
            return point;
        }
        strangers.add(Character.toString(point));
        return '?';
    }

    private Glyphs spare(TextStyle style, int point) {
        return spare.computeIfAbsent(
                SpareFace.of(point, style.face()), face -> new Glyphs(open(face.file(), face.bytes())));
    }

    /** Letters followed by accents as one letter, where there is one: a circumflex may be typed either way. */
    private static String joined(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= FIRST_COMBINING && Character.getType(letter) == Character.NON_SPACING_MARK) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private static boolean unseen(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.FORMAT;
    }

    private static boolean altersAnother(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK || Character.isEmojiModifier(point);
    }

    private static BaseFont open(String file, byte[] bytes) {
        try {
            // Not from the cache: a font remembers which of its glyphs were used.
            BaseFont font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException("The font cannot be embedded: " + file, e);
        }
    }
}
