package org.quarterboard.papers;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.kpi.Origin;
import org.quarterboard.shared.NotFoundException;

/**
 * The figures themselves and what is known of where they come from.
 *
 * @param titles of the sources that their rooms have named
 * @param meetings the days of the meetings whose registers figures were counted from
 */
record FigureOrigins(Map<ObservationId, Observation> figures, Map<UUID, Origin> titles, Map<UUID, LocalDate> meetings) {

    FigureOrigins {
        figures = Map.copyOf(figures);
        titles = Map.copyOf(titles);
        meetings = Map.copyOf(meetings);
    }

    Observation figure(ObservationId id) {
        return Optional.ofNullable(figures.get(id)).orElseThrow(NotFoundException::new);
    }

    Optional<String> title(UUID source) {
        return Optional.ofNullable(titles.get(source)).map(Origin::title).filter(title -> !title.isBlank());
    }

    Optional<LocalDate> meeting(UUID source) {
        return Optional.ofNullable(meetings.get(source));
    }
}
