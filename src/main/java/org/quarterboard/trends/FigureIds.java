package org.quarterboard.trends;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationId;

/**
 * The observations behind a value, by the place in which each of them shows, so that it can be opened there.
 *
 * @param value the one that the value is as it stands: a count, a published rate, or the gap that is the reason why
 *     there is no value; null where the value is worked out, or where nothing is held
 * @param numerator null where none shows
 * @param denominator null where none shows, or where it is a population
 * @param all every one that was used, each once, also those that show nowhere
 */
public record FigureIds(
        @Nullable ObservationId value,
        @Nullable ObservationId numerator,
        @Nullable ObservationId denominator,
        List<ObservationId> all) {

    static final FigureIds NONE = new FigureIds(null, null, null, List.of());

    public FigureIds {
        all = List.copyOf(all);
    }

    static FigureIds of(
            Optional<Observation> value,
            Optional<Observation> numerator,
            Optional<Observation> denominator,
            List<Observation> all) {
        return new FigureIds(
                id(value),
                id(numerator),
                id(denominator),
                all.stream().map(Observation::id).toList());
    }

    /** The observation, if it is a number and no gap. */
    static Optional<Observation> number(Optional<Observation> observation) {
        return observation.filter(held -> held.value() != null);
    }

    private static @Nullable ObservationId id(Optional<Observation> observation) {
        return observation.map(Observation::id).orElse(null);
    }
}
