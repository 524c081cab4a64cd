package org.quarterboard.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Now, from the one clock: instants in UTC to the microsecond (as they are stored), days on London clocks. */
@Component
public class Today {

    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock;
    }

    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), Formats.LONDON);
    }

    public LocalDateTime londonTime() {
        return LocalDateTime.ofInstant(clock.instant(), Formats.LONDON);
    }

    public Quarter quarter() {
        return Quarter.of(date());
    }
}
