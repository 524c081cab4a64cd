package org.quarterboard.disparity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<GroupKey, List<List<CellCode>>> cells = new HashMap<>();
        new FigureCells(counted.figures()).byGroup().forEach((group, versions) -> cells.put(group, known(versions)));
        List<CellCode> wanted = cells.values().stream()
                .flatMap(Collection::stream)
                .flatMap(List::stream)
                .distinct()
                .toList();
        FigureQuery query = new FigureQuery(
                Set.copyOf(services), wanted, Map.of(), Quarter.of(span.start()), Quarter.of(span.end()));
        Map<ServiceId, SortedMap<Quarter, Map<CellCode, FigureRow>>> held = new HashMap<>();
        for (FigureRow row : figures.rows(
                services.iterator().next(), query, FigureQuery.Order.SERVICE, false, 0, Integer.MAX_VALUE)) {
            held.computeIfAbsent(row.service(), ignored -> new TreeMap<>())
                    .computeIfAbsent(row.quarter(), ignored -> new HashMap<>())
                    .put(row.cell(), row);
        }
        Map<ServiceId, List<PeriodCounts>> found = new HashMap<>();
        held.forEach((service, quarters) -> {
            List<PeriodCounts> periods = new ArrayList<>();
            quarters.forEach(
                    (quarter, rows) -> periods.add(PeriodCounts.of(Period.of(quarter), "", counts(cells, rows))));
            found.put(service, periods);
        });
        return found;
    }

    private List<List<CellCode>> known(Collection<List<CellCode>> versions) {
        return versions.stream()
                .filter(sum ->
                        sum.stream().allMatch(cell -> catalogue.cell(cell).isPresent()))
                .toList();
    }

    private static List<GroupCount> counts(Map<GroupKey, List<List<CellCode>>> cells, Map<CellCode, FigureRow> rows) {
        List<GroupCount> counts = new ArrayList<>();
        cells.forEach((group, versions) -> versions.stream()
                .filter(sum -> sum.stream().anyMatch(rows::containsKey))
                .findFirst()
                .ifPresent(sum -> counts.add(sum(group, sum, rows))));
        return counts;
    }

    private static GroupCount sum(GroupKey group, List<CellCode> cells, Map<CellCode, FigureRow> rows) {
        BigDecimal total = BigDecimal.ZERO;
        for (CellCode cell : cells) {
            FigureRow row = rows.get(cell);
            if (row == null || row.number() == null) {
                return GroupCount.none(group, row == null ? CountGap.NOT_BROUGHT : CountGap.NOT_KNOWN);
            }
            total = total.add(row.number());
        }
        return new GroupCount(group, total.longValueExact(), CountGap.NONE, List.of());
    }
}
