package org.quarterboard.disparity;

import java.util.Locale;
import org.quarterboard.files.FileId;

/**
 * A file of a public statement.
 *
 * @param position of a picture in the statement, from 1; else 0
 */
public record ReleaseFile(Kind kind, Locale language, int position, FileId file) {

    public enum Kind {
        PDF,
        CSV,
        SVG
    }
}
