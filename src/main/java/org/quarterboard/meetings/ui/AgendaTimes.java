package org.quarterboard.meetings.ui;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterboard.meetings.AgendaEntry;

/**
 * When each item begins and ends if the meeting keeps to its agenda; an item without a length, and whatever follows
 * it, has no time.
 */
record AgendaTimes(List<Optional<Slot>> slots, int minutes, boolean complete) {

    record Slot(LocalTime from, LocalTime to) {}

    static AgendaTimes of(LocalTime start, List<AgendaEntry> entries) {
        List<Optional<Slot>> slots = new ArrayList<>();
        int minutes = 0;
        boolean known = true;
        for (AgendaEntry entry : entries) {
            known = known && entry.minutes() > 0;
            slots.add(
                    known
                            ? Optional.of(new Slot(
                                    start.plusMinutes(minutes), start.plusMinutes((long) minutes + entry.minutes())))
                            : Optional.empty());
            minutes += entry.minutes();
        }
        return new AgendaTimes(slots, minutes, known && !entries.isEmpty());
    }
}
