package org.quarterboard.charts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The faces of the one family that screen, charts and papers share. */
public enum Typeface {
    REGULAR("Regular", 400),
    SEMIBOLD("SemiBold", 600),
    ITALIC("Italic", 400);

    /** The family as stylesheets name it. */
    public static final String FAMILY = "IBM Plex Sans";

    private final String face;
    private final int weight;
    private final Font font;

    Typeface(String face, int weight) {
        this.face = face;
        this.weight = weight;
        try {
            this.font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(read(face)));
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + face + " is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The face for drawing, in user units. */
    public Font at(float size) {
        return font.deriveFont(size);
    }

    /** The weight as stylesheets count it. */
    public int weight() {
        return weight;
    }

    /** The TrueType file, for embedding. */
    public byte[] bytes() {
        try {
            return read(face);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The face that a drawing font was derived from; regular for every other font. */
    public static Typeface of(Font drawn) {
        for (Typeface each : values()) {
            if (each.font.getFontName().equals(drawn.getFontName())) {
                return each;
            }
        }
        return REGULAR;
    }

    private static byte[] read(String face) throws IOException {
        String path = "/META-INF/resources/fonts/IBMPlexSans-" + face + ".ttf";
        try (InputStream in = Typeface.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("Missing " + path);
            }
            return in.readAllBytes();
        }
    }
}
