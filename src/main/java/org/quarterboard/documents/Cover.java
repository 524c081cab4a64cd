package org.quarterboard.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front of a paper.
 *
 * @param kicker who publishes it, above the title; may be empty
 * @param title its title
 * @param subtitle what it covers; may be empty
 * @param details date, place and the like
 * @param handling how it may be passed on; may be empty
 * @param logo a picture beside who publishes it, or {@code null}
 */
public record Cover(
        String kicker,
        String title,
        String subtitle,
        List<Detail> details,
        String handling,
        @Nullable Logo logo) implements Block {

    public Cover {
        details = List.copyOf(details);
    }

    public Cover(String kicker, String title, String subtitle, List<Detail> details, String handling) {
        this(kicker, title, subtitle, details, handling, null);
    }

    /** A name and what it stands for ("Meeting", "12 June 2026"). */
    public record Detail(String term, String value) {}
}
