package org.quarterboard.documents;

import java.util.Arrays;
import org.openpdf.text.pdf.BaseFont;

/** The glyphs of a font, each asked for once: the library looks them up anew for every letter of every line. */
final class Glyphs {
    private static final int KEPT = 0x2200;
    private static final int UNKNOWN = -1;
    private static final int MISSING = -2;

    private final BaseFont font;
    private final int[] widths = new int[KEPT];

    Glyphs(BaseFont font) {
        this.font = font;
        Arrays.fill(widths, UNKNOWN);
    }

    BaseFont font() {
        return font;
    }

    boolean exists(int point) {
        return kept(point) ? width(point) != MISSING : font.charExists(point);
    }

    /** Its width in thousandths of the size. */
    int thousandths(int point) {
        int width = kept(point) ? width(point) : MISSING;
        return width == MISSING ? ask(point) : width;
    }

    private int width(int point) {
        if (widths[point] == UNKNOWN) {
            widths[point] = font.charExists(point) ? ask(point) : MISSING;
        }
        return widths[point];
    }

    private int ask(int point) {
        return font.getWidth(Character.toString(point));
    }

    private static boolean kept(int point) {
        return point < KEPT;
    }
}
