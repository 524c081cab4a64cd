package org.quarterboard.documents;

import java.util.Set;

/** Which letters papers can be printed in. */
public final class Letters {
    /** Up to here the family has every letter. */
    private static final int COMMON = 0x17F;

    private Letters() {}

    /** The characters of a text that no face has, each once, and that are printed as question marks. */
    public static Set<String> missing(String text) {
        if (text.chars().allMatch(each -> each <= COMMON)) {
            return Set.of();
        }
        Faces faces = new Faces();
        faces.printable(TextStyle.BODY, text);
        return faces.strangers();
    }
}
