package org.quarterboard.papers;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quarterboard.files.FileId;

/**
 * What a board wants in its packs.
 *
 * @param parts in the order of the pack, each once; those that are left out are not among them
 * @param handling how packs may be passed on, as every page says it; empty for the usual words in the language of the pack
 * @param logo a picture for the cover
 * @param revision 0 as long as the board has chosen nothing
 */
public record PackTemplate(List<PackPart> parts, String handling, Optional<Logo> logo, int revision) {

    public PackTemplate {
        parts = List.copyOf(parts);
        Set<PackPart> once = EnumSet.copyOf(parts);
        if (once.size() != parts.size()
                || !Stream.of(PackPart.values()).filter(PackPart::always).allMatch(once::contains)) {
            throw new IllegalArgumentException("A pack has each part once, and those that no pack does without");
        }
    }

    /** @param words what it shows, for those who do not see it */
    public record Logo(FileId file, String words) {}

    static final PackTemplate USUAL = new PackTemplate(List.of(PackPart.values()), "", Optional.empty(), 0);
}
