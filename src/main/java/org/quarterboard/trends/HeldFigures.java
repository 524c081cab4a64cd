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

    private final Map<CellCode, Map<Period, Observation>> held = new HashMap<>();

    HeldFigures(Collection<Observation> observations) {
        for (Observation observation : observations) {
            held.computeIfAbsent(observation.cell(), ignored -> new HashMap<>())
                    .merge(observation.period(), observation, (one, other) -> rank(one) >= rank(other) ? one : other);
        }
    }

    private static int rank(Observation observation) {
        return (observation.value() == null ? 0 : 2) + (observation.stream() == Stream.RETURNED ? 1 : 0);
    }

    Optional<Observation> at(@Nullable CellCode cell, Period period) {
        return cell == null
                ? Optional.empty()
                : Optional.ofNullable(held.getOrDefault(cell, Map.of()).get(period));
    }

    /** The quarters for which one of the cells holds something. */
    NavigableSet<Quarter> quarters(Collection<CellCode> cells) {
        NavigableSet<Quarter> quarters = new TreeSet<>();
        periods(cells).forEach(period -> period.asQuarter().ifPresent(quarters::add));
        return quarters;
    }

    /** All periods for which one of the cells holds something, the earliest first. */
    NavigableSet<Period> periods(Collection<CellCode> cells) {
        NavigableSet<Period> periods = new TreeSet<>();
        cells.forEach(cell -> periods.addAll(held.getOrDefault(cell, Map.of()).keySet()));
        return periods;
    }
}
