package org.quarterboard.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.ServiceId;

/** What another room has to say on the page of a meeting; implemented by rooms that keep something for meetings. */
public interface MeetingPanel {

    /**
     * The section of this room; empty if it has nothing to say to this person about this meeting.
     *
     * @param service the service at which the person looks at the meeting
     */
    Optional<Content> about(ServiceId service, MeetingItem meeting, Set<String> capabilities, Locale locale);

    /** A short section: a heading and what stands below it. */
    record Content(String heading, List<Line> lines) {

        public Content {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One or two sentences, and where they lead.
     *
     * @param linkText what the link does; null where the line leads nowhere
     * @param path relative to the portal's address
     */
    record Line(
            String text,
            @Nullable String linkText,
            @Nullable String path) {}
}
