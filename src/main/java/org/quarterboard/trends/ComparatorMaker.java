package org.quarterboard.trends;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.kpi.ComparatorFigure;
import org.quarterboard.kpi.PoolKind;
import org.quarterboard.kpi.PooledSum;
import org.quarterboard.shared.Quarter;

/** Sets the newest value of a series beside the service's own year before, pools of services and published figures. */
record ComparatorMaker(MeasureSeries series, ServiceItem service, Words words) {

    private static final int QUARTERS_OF_A_YEAR = 4;

    /** The quarter whose pools are to be asked for; empty where pools would say nothing. */
    Optional<Quarter> pooledQuarter() {
        return newest().filter(point -> pools(point)).map(SeriesPoint::quarter);
    }

    /** Counts of services of different sizes do not compare; a rate by population has no denominator of others. */
    private boolean pools(SeriesPoint point) {
        return series.bounded() || (series.mode() != ValueMode.COUNT && point.populationYear() == 0);
    }

    Comparators of(List<PooledSum> pooled, List<ComparatorFigure> published, List<OtherPeriod> others) {
        return newest().map(point -> new Comparators(
                        beside(point, pooled), rows(point, pooled, published, others), notes(point, pooled)))
                .orElseGet(() -> new Comparators(
                        Optional.empty(),
                        new PublishedRows(series, service, words).of(null, published, others),
                        List.of()));
    }

    private Optional<String> beside(SeriesPoint point, List<PooledSum> pooled) {
        return pooled.stream()
                .filter(sum -> pools(point) && sum.sums().isPresent() && !alone(sum))
                .map(sum -> pool(point, sum))
                .filter(row -> !row.interval().isEmpty())
                .findFirst()
                .map(row -> words.get("compare.beside", row.who(), row.value(), row.interval(), row.difference()));
    }

    private Optional<SeriesPoint> newest() {
        return series.newestPoint();
    }

    private List<ComparatorRow> rows(
            SeriesPoint point, List<PooledSum> pooled, List<ComparatorFigure> published, List<OtherPeriod> others) {
        List<ComparatorRow> rows = new ArrayList<>();
        rows.add(own(point));
        ownYear(point).ifPresent(rows::add);
        if (pools(point)) {
            pooled.forEach(sum -> rows.add(pool(point, sum)));
        }
        rows.addAll(new PublishedRows(series, service, words).of(point, published, others));
        return rows;
    }

    private List<String> notes(SeriesPoint point, List<PooledSum> pooled) {
        List<String> notes = new ArrayList<>();
        if (pools(point)) {
            notes.add(words.get(series.bounded() ? "compare.note.sectors" : "compare.note.pools"));
            if (pooled.stream().anyMatch(PooledSum::refused)) {
                notes.add(words.get("compare.note.refused"));
            }
        } else {
            notes.add(words.get(series.mode() == ValueMode.COUNT ? "compare.note.counts" : "compare.note.population"));
        }
        return notes;
    }

    private ComparatorRow own(SeriesPoint point) {
        LatestWords latest = new LatestWords(series, words);
        return new ComparatorRow(
                service.name(),
                words.quarter(point.quarter()),
                words.value(series, Objects.requireNonNull(point.value())),
                latest.fraction(point),
                span(new PoolValue(point.value(), latest.intervalOf(point))),
                "",
                "",
                Optional.empty());
    }

    /** The four quarters before, as far as they have values of the same definition. */
    private Optional<ComparatorRow> ownYear(SeriesPoint point) {
        int newest = series.points().indexOf(point);
        List<SeriesPoint> before = new ArrayList<>();
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        for (int i = Math.max(0, newest - QUARTERS_OF_A_YEAR); i < newest; i++) {
            SeriesPoint each = series.points().get(i);
            if (each.value() == null || each.numerator() == null || !series.comparable(i, newest)) {
                continue;
            }
            before.add(each);
            numerator = numerator.add(each.numerator());
            denominator = each.denominator() == null ? denominator : denominator.add(each.denominator());
        }
        if (before.isEmpty()) {
            return Optional.empty();
        }
        PoolValue pool = PoolValue.of(new LatestWords(series, words), numerator, denominator, before.size());
        return Optional.of(new ComparatorRow(
                words.get(series.mode() == ValueMode.COUNT ? "compare.own-mean" : "compare.own-year"),
                words.get(
                        "span",
                        words.quarter(before.getFirst().quarter()),
                        words.quarter(before.getLast().quarter())),
                text(pool),
                series.mode() == ValueMode.COUNT ? "" : fraction(numerator, denominator),
                span(pool),
                words.get("compare.quarters", before.size(), QUARTERS_OF_A_YEAR),
                difference(point, pool, words.get("compare.past")),
                Optional.empty()));
    }

    /** A pool of this service and no other would set it beside itself. */
    private static boolean alone(PooledSum sum) {
        return sum.sums().isPresent() && sum.services() == 1;
    }

    private ComparatorRow pool(SeriesPoint point, PooledSum sum) {
        if (alone(sum)) {
            return new ComparatorRow(
                    name(sum.kind()),
                    words.quarter(point.quarter()),
                    "",
                    "",
                    "",
                    words.get("compare.services", sum.services()),
                    words.get("compare.alone"),
                    Optional.empty());
        }
        PoolValue pool = sum.sums()
                .map(sums -> PoolValue.of(
                        new LatestWords(series, words), sums.numerator(), sums.denominator(), sum.services()))
                .orElse(new PoolValue(null, Optional.empty()));
        String whose = words.get("compare.whose." + sum.kind(), country());
        return new ComparatorRow(
                name(sum.kind()),
                words.quarter(point.quarter()),
                text(pool),
                sum.sums()
                        .filter(sums -> !series.bounded())
                        .map(sums -> fraction(sums.numerator(), sums.denominator()))
                        .orElse(""),
                span(pool),
                words.get("compare.services", sum.services()),
                sum.sums().isPresent()
                        ? difference(point, pool, whose)
                        : words.get(sum.refused() ? "compare.refused" : "compare.nobody"),
                Optional.empty());
    }

    String name(PoolKind kind) {
        return switch (kind) {
            case FAMILY -> words.get("compare.family", service.familyName());
            case REGION -> words.get("compare.region", service.regionName());
            case COUNTRY -> country();
            case ALL -> words.get("compare.all");
        };
    }

    private String country() {
        return words.get("compare.country." + service.country());
    }

    private String difference(SeriesPoint point, PoolValue pool, String whose) {
        if (series.bounded()) {
            return "";
        }
        Standing verdict = Standing.of(new LatestWords(series, words).intervalOf(point), pool.interval());
        return words.get("compare.verdict." + verdict, whose);
    }

    private String fraction(BigDecimal numerator, BigDecimal denominator) {
        return words.get("fraction", words.plain(numerator), words.plain(denominator));
    }

    private String text(PoolValue pool) {
        BigDecimal value = pool.value();
        return value == null ? "" : words.estimate(series, value.doubleValue());
    }

    private String span(PoolValue pool) {
        return span(series, pool.interval().orElse(null), words);
    }

    static String span(MeasureSeries series, org.quarterboard.statistics.@Nullable Interval interval, Words words) {
        return interval == null
                ? ""
                : words.get("span", words.estimate(series, interval.lower()), words.estimate(series, interval.upper()));
    }
}
