package org.quarterboard.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.quarterboard.charts.Typeface;

/** Faces for letters that the papers' own family has not: names in other scripts, and emoji. Each is opened when needed. */
enum SpareFace {
    ARABIC("IBMPlexSansArabic-Regular"),
    ARABIC_STRONG("IBMPlexSansArabic-SemiBold"),
    HEBREW("IBMPlexSansHebrew-Regular"),
    HEBREW_STRONG("IBMPlexSansHebrew-SemiBold"),
    EMOJI("NotoEmoji-Regular");

    private final String file;

    SpareFace(String file) {
        this.file = file;
    }

    /** The one that has this character, if any has, in the weight of the face that has not. */
    static SpareFace of(int point, Typeface face) {
        boolean strong = face == Typeface.SEMIBOLD;
        Character.UnicodeBlock block = Character.UnicodeBlock.of(point);
        if (block == Character.UnicodeBlock.HEBREW) {
            return strong ? HEBREW_STRONG : HEBREW;
        }
        if (block == Character.UnicodeBlock.ARABIC || block == Character.UnicodeBlock.ARABIC_SUPPLEMENT) {
            return strong ? ARABIC_STRONG : ARABIC;
        }
        return EMOJI;
    }

    String file() {
        return file + ".ttf";
    }

    /** The TrueType file, for embedding. */
    byte[] bytes() {
        try (InputStream in = SpareFace.class.getResourceAsStream("/fonts/" + file())) {
            if (in == null) {
                throw new IllegalStateException("Missing font " + file());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
