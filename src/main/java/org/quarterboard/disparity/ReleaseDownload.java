package org.quarterboard.disparity;

import java.util.Locale;

/** A file of a public statement with its bytes. */
@SuppressWarnings("ArrayRecordComponent")
public record ReleaseDownload(String name, String contentType, byte[] bytes) {

    /** Which file is meant. */
    public record Wanted(ReleaseFile.Kind kind, Locale language, int position) {

        boolean is(ReleaseFile file) {
            return file.kind() == kind
                    && file.position() == position
                    && file.language().getLanguage().equals(language.getLanguage());
        }
    }
}
