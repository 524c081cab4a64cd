package org.quarterboard.trends;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.kpi.ComparatorFigure;
import org.quarterboard.kpi.PoolKind;
import org.quarterboard.kpi.PooledSum;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/**
 * What the limits of a funnel stand around: a pool that may be told ({@link org.quarterboard.kpi.PooledService}), else what
 * is published of the same quarter. Both are of the widest area first, because there one service weighs least.
 *
 * <p>A pool of fewer than {@value #FEWEST} services is no comparator: each of them would be judged by itself and a few
 * others, for which the limits are wrong by much ({@link org.quarterboard.statistics.Funnel}). A service whose denominator
 * is the part w of the pool's has limits that are too wide by the factor 1/&radic;(1 &minus; w), 1.15 for one of four equal.
 *
 * @param share from 0 to 1, unrounded
 * @param name as it stands beside its line ("England")
 * @param around as it stands in a sentence after "around" ("the region Midmarch")
 * @param how where the value comes from, in words
 */
record FunnelComparator(double share, String name, String around, String how) {

    static final int FEWEST = 4;

    private static final double HUNDRED = 100;
    private static final List<PoolKind> ORDER =
            List.of(PoolKind.COUNTRY, PoolKind.ALL, PoolKind.REGION, PoolKind.FAMILY);

    /** Around a comparator of 0 or 1 there are no limits. */
    boolean bears() {
        return share > 0 && share < 1;
    }

    /** Chooses for one service and quarter. */
    record Choice(MeasureSeries series, ServiceItem service, Words words) {

        Optional<FunnelComparator> of(Quarter quarter, List<PooledSum> pooled, List<ComparatorFigure> published) {
            return ORDER.stream()
                    .flatMap(kind -> pooled.stream().filter(sum -> sum.kind() == kind))
                    .flatMap(sum -> pool(sum).stream())
                    .findFirst()
                    .or(() -> printed(quarter, published));
        }

        private Optional<FunnelComparator> pool(PooledSum sum) {
            return sum.sums()
                    .filter(sums -> sum.services() >= FEWEST && part(sums.numerator(), sums.denominator()))
                    .map(sums -> {
                        String name = new ComparatorMaker(series, service, words).name(sum.kind());
                        return new FunnelComparator(
                                sums.numerator().doubleValue()
                                        / sums.denominator().doubleValue(),
                                name,
                                around(sum.kind()),
                                words.get("funnel.how.pool", around(sum.kind()), sum.services()));
                    });
        }

        private String around(PoolKind kind) {
            String area = switch (kind) {
                case FAMILY -> service.familyName();
                case REGION -> service.regionName();
                case COUNTRY -> words.get("compare.country." + service.country());
                case ALL -> "";
            };
            return words.get("funnel.around." + kind, area);
        }

        private Optional<FunnelComparator> printed(Quarter quarter, List<ComparatorFigure> published) {
            var areas = new PublishedRows(series, service, words).areas();
            return published.stream()
                    .filter(figure -> figure.period().equals(Period.of(quarter))
                            && areas.contains(figure.area().key()))
                    .sorted(Comparator.comparing(figure -> figure.area().key()))
                    .flatMap(this::printed)
                    .findFirst();
        }

        private Stream<FunnelComparator> printed(ComparatorFigure figure) {
            String area = figure.area().name();
            return figure.value(series.measure()).stream()
                    .map(value -> value.value().doubleValue() / HUNDRED)
                    .filter(share -> share >= 0 && share <= 1)
                    .map(share -> new FunnelComparator(
                            share,
                            words.get("compare.published", area),
                            words.get("funnel.around.PUBLISHED", area),
                            words.get(
                                    "funnel.how.published",
                                    area,
                                    figure.source().title())));
        }

        private static boolean part(BigDecimal numerator, BigDecimal denominator) {
            return denominator.signum() > 0 && numerator.signum() >= 0 && numerator.compareTo(denominator) <= 0;
        }
    }
}
