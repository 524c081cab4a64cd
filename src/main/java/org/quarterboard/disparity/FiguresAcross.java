package org.quarterboard.disparity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.FigureQuery;
import org.quarterboard.kpi.FigureRow;
import org.quarterboard.kpi.FigureTable;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** What the returns of many services tell by group, in one statement. */
@Component
class FiguresAcross implements AcrossSource {

    private final FigureTable figures;
    private final MeasureCatalogue catalogue;

    FiguresAcross(FigureTable figures, MeasureCatalogue catalogue) {
        this.figures = figures;
        this.catalogue = catalogue;
    }

    @Override
    public Map<ServiceId, List<PeriodCounts>> across(Collection<ServiceId> services, Counted counted, Period span) {
        if (counted.figures().isEmpty() || services.isEmpty()) {
            return Map.of();
        }
        FigureSums sums = FigureSums.of(counted, catalogue);
        FigureQuery query = new FigureQuery(
                Set.copyOf(services), sums.wanted(), Map.of(), Quarter.of(span.start()), Quarter.of(span.end()));
        Map<ServiceId, SortedMap<Quarter, Map<CellCode, FigureRow>>> held = new HashMap<>();
        for (FigureRow row : figures.rows(
                services.iterator().next(), query, FigureQuery.Order.SERVICE, false, 0, Integer.MAX_VALUE)) {
            held.computeIfAbsent(row.service(), ignored -> new TreeMap<>())
                    .computeIfAbsent(row.quarter(), ignored -> new HashMap<>())
                    .put(row.cell(), row);
        }
        Map<ServiceId, List<PeriodCounts>> found = new HashMap<>();
        held.forEach((service, quarters) -> found.put(
                service,
                quarters.entrySet().stream()
                        .map(quarter -> PeriodCounts.of(
                                Period.of(quarter.getKey()),
                                "",
                                sums.counts(cell -> Optional.ofNullable(
                                                quarter.getValue().get(cell))
                                        .map(row -> new FigureSums.Held(row.number(), row.gap(), Optional.empty())))))
                        .filter(counts -> !counts.counts().isEmpty())
                        .toList()));
        return found;
    }
}
