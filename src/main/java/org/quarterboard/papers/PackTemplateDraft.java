package org.quarterboard.papers;

import java.util.List;
import java.util.Optional;

/**
 * What somebody wants a board's packs to hold.
 *
 * @param parts in order, each once
 * @param handling as it was typed
 * @param withLogo whether the cover shows a picture
 * @param picture a new one; the one before stays where there is none
 * @param logoWords what the picture shows
 * @param seen the revision that was on the screen
 */
public record PackTemplateDraft(
        List<PackPart> parts,
        String handling,
        boolean withLogo,
        Optional<PaperFile> picture,
        String logoWords,
        int seen) {

    public PackTemplateDraft {
        parts = List.copyOf(parts);
    }
}
