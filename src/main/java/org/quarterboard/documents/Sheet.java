package org.quarterboard.documents;

import java.awt.Color;

/** Measures of the page in points, and its inks. */
final class Sheet {
    static final float WIDTH = 595;
    static final float HEIGHT = 842;
    static final float LEFT = 62;
    static final float TOP = HEIGHT - 88;
    static final float BOTTOM = 78;
    /** Width of tables and figures. */
    static final float FULL = WIDTH - 2 * LEFT;
    /** Width of running text: about seventy characters. */
    static final float MEASURE = 408;

    static final Color PRIMARY = new Color(0x12436d);
    static final Color INK = new Color(0x15181d);
    static final Color SECONDARY = new Color(0x505a65);
    static final Color RULE = new Color(0xc4cbd3);
    static final Color TURQUOISE = new Color(0x28a197);
    static final Color ORANGE = new Color(0xf46a25);
    static final Color PLUM = new Color(0x801650);

    private Sheet() {}
}
