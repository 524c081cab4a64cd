package org.quarterboard.papers;

import java.util.List;
import java.util.Optional;
import org.quarterboard.documents.Logo;

/**
 * What one pack holds, from the board's template and the meeting's choice.
 *
 * @param parts in order
 * @param handling empty for the usual words in the language of the pack
 * @param logo the picture of the cover
 */
record PackContents(List<PackPart> parts, String handling, Optional<Logo> logo) {

    PackContents {
        parts = List.copyOf(parts);
    }

    boolean has(PackPart part) {
        return parts.contains(part);
    }
}
