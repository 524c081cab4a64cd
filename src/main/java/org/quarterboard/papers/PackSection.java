package org.quarterboard.papers;

import java.util.List;
import java.util.Optional;

/**
 * A section of a pack as it is read on the screen.
 *
 * @param code of the list of contents, and the anchor of its heading
 * @param identity what it is in every pack of the meeting: the code, or which member's paper it is, whatever its number
 * @param fingerprint equal in two packs if it says the same in both
 * @param title the words of its heading
 * @param heading the heading as HTML
 * @param body what follows the heading, as HTML
 * @param page on which it begins; empty if the pack has no pages of its own
 * @param pages on which it stands, the first of them perhaps below the end of another section
 * @param inset the pages of the member's paper itself; empty for what the portal has made
 */
public record PackSection(
        String code,
        String identity,
        String fingerprint,
        String title,
        String heading,
        String body,
        Optional<PackPage> page,
        List<PackPage> pages,
        List<PackPage> inset) {

    public PackSection {
        pages = List.copyOf(pages);
        inset = List.copyOf(inset);
    }

    /** As printed; empty if the pack has no pages of its own. */
    public String label() {
        return page.map(PackPage::label).orElse("");
    }

    /** Whether it is what a member brought. */
    boolean isPaper() {
        return !identity.equals(code);
    }

    /** Without the number that it has in its pack. */
    String bareTitle() {
        return FoldedText.tight(title).replaceFirst("\\d+", "");
    }

    /** The words that can be quoted from it. */
    String words() {
        StringBuilder words = new StringBuilder(title).append('\n').append(TwinText.words(body));
        inset.forEach(own -> words.append('\n').append(own.words()));
        return words.toString();
    }
}
