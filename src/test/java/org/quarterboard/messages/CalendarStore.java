package org.quarterboard.messages;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody's calendar, which heeds the files that arrive as RFC 5546 asks: by UID; what has a lower SEQUENCE, or the same
 * and an earlier stamp, is old; a cancellation takes out. Reads with another library than the portal writes with.
 */
public final class CalendarStore {

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Entry> takenOut = new HashMap<>();

    /** An entry of the calendar. */
    public record Entry(
            String uid, int sequence, Instant stamp, Instant starts, Instant ends, String summary, String place) {}

    public void receive(String file) {
        ICalendar calendar = Biweekly.parse(file).first();
        VEvent event = calendar.getEvents().getFirst();
        Entry entry = new Entry(
                event.getUid().getValue(),
                event.getSequence().getValue(),
                event.getDateTimeStamp().getValue().toInstant(),
                event.getDateStart().getValue().toInstant(),
                event.getDateEnd().getValue().toInstant(),
                event.getSummary().getValue(),
                event.getLocation().getValue());
        Entry known = entries.getOrDefault(entry.uid(), takenOut.get(entry.uid()));
        if (known != null && !isNewer(entry, known)) {
            return;
        }
        if (calendar.getMethod().isCancel()) {
            entries.remove(entry.uid());
            takenOut.put(entry.uid(), entry);
        } else {
            takenOut.remove(entry.uid());
            entries.put(entry.uid(), entry);
        }
    }

    public int size() {
        return entries.size();
    }

    /** The only entry, if there is one. */
    public Optional<Entry> only() {
        if (entries.size() > 1) {
            throw new IllegalStateException("Entered twice: " + entries.values());
        }
        return entries.values().stream().findFirst();
    }

    private static boolean isNewer(Entry entry, Entry known) {
        return entry.sequence() > known.sequence()
                || entry.sequence() == known.sequence() && !entry.stamp().isBefore(known.stamp());
    }
}
