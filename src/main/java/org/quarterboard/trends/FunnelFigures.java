package org.quarterboard.trends;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.ComparatorFigure;
import org.quarterboard.kpi.FigureQuery;
import org.quarterboard.kpi.FigureRow;
import org.quarterboard.kpi.FigureTable;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.kpi.PooledSum;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.OutsideLooks;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/**
 * Reads the services of a funnel: those of the quarter whose figures the person may read, in one statement however many
 * they are. The portal's own work reads no other service than the one it is about, because its pages are kept and sent.
 */
@Component
class FunnelFigures {

    private final FigureTable table;
    private final MeasureCatalogue catalogue;
    private final ExploreServices services;
    private final CurrentPerson currentPerson;
    private final OutsideLooks looks;

    FunnelFigures(
            FigureTable table,
            MeasureCatalogue catalogue,
            ExploreServices services,
            CurrentPerson currentPerson,
            OutsideLooks looks) {
        this.table = table;
        this.catalogue = catalogue;
        this.services = services;
        this.currentPerson = currentPerson;
        this.looks = looks;
    }

    /** Numerator and denominator of a share whose numerator is part of its denominator. */
    private record Share(CellCode numerator, CellCode denominator) {}

    /** Empty for a measure that is no share, and without a value. */
    Optional<ServiceFunnel> of(
            ServiceId home,
            MeasurePage page,
            MeasureSeries series,
            PageMaker maker,
            List<PooledSum> pooled,
            List<ComparatorFigure> published) {
        return series.newestPoint()
                .flatMap(point -> share(series, point).map(share -> {
                    Words words = maker.words();
                    Optional<FunnelComparator> comparator = new FunnelComparator.Choice(series, maker.service(), words)
                            .of(point.quarter(), pooled, published);
                    boolean drawn = comparator.filter(FunnelComparator::bears).isPresent();
                    return new FunnelMaker(series, words)
                            .of(
                                    new FunnelMaker.About(page.title(), page.better(), point),
                                    own(maker.service(), point),
                                    drawn ? others(home, share, point.quarter()) : List.of(),
                                    comparator.orElse(null));
                }));
    }

    private Optional<Share> share(MeasureSeries series, SeriesPoint point) {
        var version = point.version();
        if (series.mode() != ValueMode.PERCENT || point.populationYear() != 0 || version == null) {
            return Optional.empty();
        }
        OwnCells own = OwnCells.of(catalogue, series.measure(), version);
        return Optional.ofNullable(own.numerator())
                .filter(numerator -> catalogue
                        .cell(numerator)
                        .filter(Cell::insideDenominator)
                        .isPresent())
                .flatMap(numerator ->
                        Optional.ofNullable(own.denominator()).map(denominator -> new Share(numerator, denominator)));
    }

    private static FunnelFigure own(ServiceItem service, SeriesPoint point) {
        return new FunnelFigure(
                service.code(),
                service.name(),
                point.numerator(),
                point.denominator(),
                point.missing(),
                point.provisional(),
                point.figures());
    }

    private List<FunnelFigure> others(ServiceId home, Share share, Quarter quarter) {
        return currentPerson
                .viewer()
                .map(viewer -> {
                    List<ServiceItem> shown = services.readable().values().stream()
                            .filter(item -> !item.id().equals(home)
                                    && !item.validFrom().isAfter(quarter.end())
                                    && !item.validTo().isBefore(quarter.start()))
                            .toList();
                    looks.noteTogether(
                            viewer,
                            home,
                            shown.stream()
                                    .collect(Collectors.toMap(
                                            ServiceItem::code, ServiceItem::id, (one, other) -> one, TreeMap::new)));
                    return read(home, shown, share, quarter);
                })
                .orElse(List.of());
    }

    private List<FunnelFigure> read(ServiceId home, List<ServiceItem> shown, Share share, Quarter quarter) {
        FigureQuery query = new FigureQuery(
                shown.stream().map(ServiceItem::id).collect(Collectors.toSet()),
                List.of(share.numerator()),
                Map.of(share.numerator(), share.denominator()),
                quarter,
                quarter);
        Map<ServiceId, FigureRow> rows = new HashMap<>();
        table.rows(home, query, FigureQuery.Order.SERVICE, false, 0, shown.size())
                .forEach(row -> rows.put(row.service(), row));
        return shown.stream().map(item -> figure(item, rows.get(item.id()))).toList();
    }

    private static FunnelFigure figure(ServiceItem item, @Nullable FigureRow row) {
        if (row == null) {
            return new FunnelFigure(item.code(), item.name(), null, null, Missing.NOT_RETURNED, false, FigureIds.NONE);
        }
        FigureRow.Over over = row.over();
        ObservationId numerator = row.number() == null ? null : row.figure();
        ObservationId denominator = over == null || over.number() == null ? null : over.figure();
        return new FunnelFigure(
                item.code(),
                item.name(),
                row.number(),
                over == null ? null : over.number(),
                missing(row),
                row.provisional(),
                new FigureIds(
                        null,
                        numerator,
                        denominator,
                        Stream.of(Optional.ofNullable(numerator), Optional.ofNullable(denominator))
                                .flatMap(Optional::stream)
                                .toList()));
    }

    private static @Nullable Missing missing(FigureRow row) {
        if (row.number() == null) {
            return Missing.of(Objects.requireNonNull(row.gap()));
        }
        FigureRow.Over over = row.over();
        if (over == null) {
            return Missing.NO_DENOMINATOR;
        }
        return over.gap() == null ? null : Missing.of(over.gap());
    }
}
