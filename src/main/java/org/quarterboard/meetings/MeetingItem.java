package org.quarterboard.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.shared.Quarter;

/**
 * A meeting as lists and its own page show it.
 *
 * @param lastsMinutes how long it is to last
 * @param reason why it was cancelled, else empty
 * @param agendaItems how many items the agenda has
 * @param expected how many rows the attendance register has on the day
 * @param marked how many of them are answered
 * @param version for changes: the one that was seen
 */
public record MeetingItem(
        MeetingId id,
        UUID uuid,
        LocalDate date,
        LocalTime startsAt,
        int lastsMinutes,
        String place,
        MeetingState state,
        String reason,
        int agendaItems,
        int expected,
        int marked,
        long version) {

    public static final Comparator<MeetingItem> BY_TIME =
            Comparator.comparing(MeetingItem::date).thenComparing(MeetingItem::startsAt);

    /** When it is to end, on London clocks. */
    public LocalTime endsAt() {
        return startsAt.plusMinutes(lastsMinutes);
    }

    /** The quarter that the meeting counts in: the one in which it is held, whatever it discusses. */
    public Quarter quarter() {
        return Quarter.of(date);
    }

    /** The next meeting that is planned, today's among them. */
    public static Optional<MeetingItem> next(Collection<MeetingItem> among, LocalDate today) {
        return among.stream()
                .filter(meeting -> meeting.state.isAhead() && !meeting.date.isBefore(today))
                .min(BY_TIME);
    }

    public boolean registerComplete() {
        return marked >= expected;
    }

    /** The same on another day. */
    MeetingDraft again(LocalDate day) {
        return new MeetingDraft(day, startsAt, lastsMinutes, place);
    }
}
