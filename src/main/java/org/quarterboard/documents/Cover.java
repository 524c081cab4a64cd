package org.quarterboard.documents;

import java.util.List;

/**
 * The front of a paper.
 *
 * @param kicker who publishes it, above the title; may be empty
 * @param title its title
 * @param subtitle what it covers; may be empty
 * @param details date, place and the like
 * @param handling how it may be passed on; may be empty
 */
public record Cover(String kicker, String title, String subtitle, List<Detail> details, String handling)
        implements Block {

    public Cover {
        details = List.copyOf(details);
    }

    /** A name and what it stands for ("Meeting", "12 June 2026"). */
    public record Detail(String term, String value) {}
}
