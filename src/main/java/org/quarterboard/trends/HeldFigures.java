package org.quarterboard.trends;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.Stream;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/**
 * Current figures by cell and period. Where a returned and a derived figure stand side by side, the returned one counts;
 * a derived value fills in where nothing but a gap was returned.
 */
final class HeldFigures {

    private record Place(CellCode cell, Period period) {}

    private final Map<Place, Observation> held = new HashMap<>();

    HeldFigures(Collection<Observation> observations) {
        for (Observation observation : observations) {
            held.merge(
                    new Place(observation.cell(), observation.period()),
                    observation,
                    (one, other) -> rank(one) >= rank(other) ? one : other);
        }
    }

    private static int rank(Observation observation) {
        return (observation.value() == null ? 0 : 2) + (observation.stream() == Stream.RETURNED ? 1 : 0);
    }

    Optional<Observation> at(@Nullable CellCode cell, Period period) {
        return cell == null ? Optional.empty() : Optional.ofNullable(held.get(new Place(cell, period)));
    }

    /** The quarters for which one of the cells holds something. */
    NavigableSet<Quarter> quarters(Collection<CellCode> cells) {
        NavigableSet<Quarter> quarters = new TreeSet<>();
        held.keySet().stream()
                .filter(place -> cells.contains(place.cell()))
                .forEach(place -> place.period().asQuarter().ifPresent(quarters::add));
        return quarters;
    }

    /** All periods for which one of the cells holds something, the earliest first. */
    NavigableSet<Period> periods(Collection<CellCode> cells) {
        NavigableSet<Period> periods = new TreeSet<>();
        held.keySet().stream()
                .filter(place -> cells.contains(place.cell()))
                .forEach(place -> periods.add(place.period()));
        return periods;
    }
}
