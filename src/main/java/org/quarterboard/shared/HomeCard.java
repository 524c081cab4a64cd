package org.quarterboard.shared;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a room has to say on the home page of a person for a service: what needs them, what is next, what is new. */
public interface HomeCard {

    /**
     * The entries of this room, most urgent first; none if it has nothing to say to this person.
     *
     * @param service a service that the person may see
     */
    List<Entry> entries(ServiceId service, Set<String> capabilities, Locale locale);

    /** Where on the home page an entry stands. */
    enum Place {
        NEEDS_YOU,
        NEXT,
        NEWS
    }

    /**
     * @param title says something, such as "Next meeting: 12 June 2026"
     * @param text one or two sentences
     * @param linkText what the link does
     * @param path where it leads, relative to the portal's address
     */
    record Entry(
            Place place,
            String title,
            String text,
            @Nullable String linkText,
            @Nullable String path) {}
}
