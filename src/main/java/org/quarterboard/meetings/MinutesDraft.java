package org.quarterboard.meetings;

import java.util.List;

/** The minutes as they are being written, in the order of the agenda. */
public record MinutesDraft(List<Item> items) {

    public MinutesDraft {
        items = List.copyOf(items);
    }

    /** An item of the agenda with what is minuted of it; entries that were withdrawn are among them. */
    public record Item(AgendaEntry agenda, MinuteText text, List<MinuteEntry> entries) {

        public Item {
            entries = List.copyOf(entries);
        }
    }
}
