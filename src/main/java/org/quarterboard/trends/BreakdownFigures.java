package org.quarterboard.trends;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Observation;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/**
 * The counts of a breakdown as they are held, quarter by quarter. A quarter without one is a gap.
 *
 * @param span every quarter from the first to the last that one of its cells has something for; the newest
 *     {@value #MOST_QUARTERS} of them
 */
record BreakdownFigures(HeldFigures held, List<Quarter> span) {

    static final int MOST_QUARTERS = 20;

    BreakdownFigures {
        span = List.copyOf(span);
    }

    /** Empty if nothing is held of the cells up to the quarter. */
    static Optional<BreakdownFigures> of(HeldFigures held, Collection<CellCode> cells, Quarter upTo) {
        NavigableSet<Quarter> quarters = held.quarters(cells).headSet(upTo, true);
        if (quarters.isEmpty()) {
            return Optional.empty();
        }
        int length = Math.min(MOST_QUARTERS, quarters.first().until(quarters.last()) + 1);
        return Optional.of(new BreakdownFigures(
                held, quarters.last().plus(1 - length).run(length).toList()));
    }

    Optional<Observation> at(CellCode cell, Quarter quarter) {
        return held.at(cell, Period.of(quarter));
    }

    @Nullable
    Double value(CellCode cell, Quarter quarter) {
        return at(cell, quarter)
                .flatMap(Observation::figure)
                .map(BigDecimal::doubleValue)
                .orElse(null);
    }

    boolean provisional(CellCode cell, Quarter quarter) {
        return at(cell, quarter).filter(Observation::provisional).isPresent();
    }

    /** The newest number, passing over gaps. */
    Optional<Observation> newest(CellCode cell) {
        return span.reversed().stream()
                .flatMap(quarter -> at(cell, quarter).stream())
                .filter(figure -> figure.figure().isPresent())
                .findFirst();
    }

    /** Those with the largest newest numbers, at most so many; none without a number. */
    List<CellCode> largest(Collection<CellCode> cells, int most) {
        return cells.stream()
                .filter(cell -> newest(cell).isPresent())
                .sorted(Comparator.comparing((CellCode cell) ->
                                newest(cell).flatMap(Observation::figure).orElse(BigDecimal.ZERO))
                        .reversed())
                .limit(most)
                .toList();
    }

    /** The greatest number of any of them in any quarter; 1 where every one is 0, so that an axis has an end. */
    double highest(Collection<CellCode> cells) {
        double highest = cells.stream()
                .flatMap(cell -> span.stream().map(quarter -> Optional.ofNullable(value(cell, quarter))))
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return highest > 0 ? highest : 1;
    }
}
