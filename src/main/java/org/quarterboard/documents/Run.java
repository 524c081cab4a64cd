package org.quarterboard.documents;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one manner.
 *
 * @param text the words, with their spaces
 * @param bold whether it is set in the heavier face
 * @param link where it leads, or {@code null}
 */
public record Run(String text, boolean bold, @Nullable Target link) {

    public static Run of(String text) {
        return new Run(text, false, null);
    }

    public static Run bold(String text) {
        return new Run(text, true, null);
    }

    public static Run link(String text, URI address) {
        return new Run(text, false, new Target.Web(address));
    }

    /** A link to a heading of the same document. */
    public static Run link(String text, String anchor) {
        return new Run(text, false, new Target.Anchor(anchor));
    }
}
