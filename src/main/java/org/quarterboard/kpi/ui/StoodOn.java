package org.quarterboard.kpi.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which moment of a quarter's returns is shown, and which KPI, as the address says it.
 *
 * @param on the end of a day
 * @param at a moment, such as that of a submission; goes before the day
 */
record StoodOn(Optional<LocalDate> on, Optional<Instant> at, Optional<String> kpi) {

    /** What cannot be read is left out: the page then shows the present. */
    static StoodOn of(QueryParameters query) {
        return new StoodOn(
                read(query, "on", LocalDate::parse),
                read(query, "at", Instant::parse),
                query.getSingleParameter("kpi"));
    }

    private static <T> Optional<T> read(QueryParameters query, String name, Function<String, T> parse) {
        try {
            return query.getSingleParameter(name).map(parse);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    StoodOn on(@Nullable LocalDate day) {
        return new StoodOn(Optional.ofNullable(day), Optional.empty(), kpi);
    }

    StoodOn at(Instant moment) {
        return new StoodOn(Optional.empty(), Optional.of(moment), kpi);
    }

    StoodOn now() {
        return new StoodOn(Optional.empty(), Optional.empty(), kpi);
    }

    StoodOn kpi(String chosen) {
        return new StoodOn(on, at, Optional.of(chosen));
    }

    /** The end of an address; empty if nothing is chosen. */
    String query() {
        List<String> parts = new ArrayList<>();
        on.ifPresent(day -> parts.add("on=" + day));
        at.ifPresent(moment -> parts.add("at=" + moment));
        kpi.ifPresent(chosen -> parts.add("kpi=" + chosen));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
