package org.quarterboard.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;

/**
 * From which quarter on returns of a service are expected here. What came before is history: a portal that begins does not
 * ask for years.
 */
final class Following {

    private Following() {}

    /**
     * As was arranged; else from the quarter on that had ended last when the first figure came in.
     *
     * @param firstReceived the day of the first figure; null if none ever came in, which is as if it came today
     */
    static Quarter from(Optional<Arrangement> arrangement, @Nullable LocalDate firstReceived, LocalDate today) {
        Quarter from = arrangement
                .map(Arrangement::expectedFrom)
                .orElseGet(() -> Quarter.of(firstReceived == null ? today : firstReceived)
                        .previous());
        return from.compareTo(ReturnCalendar.FIRST) < 0 ? ReturnCalendar.FIRST : from;
    }

    /** The day on London clocks. */
    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Formats.LONDON);
    }
}
