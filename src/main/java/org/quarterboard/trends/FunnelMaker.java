package org.quarterboard.trends;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.FunnelChart;
import org.quarterboard.charts.FunnelPoint;
import org.quarterboard.charts.ValueAxis;
import org.quarterboard.charts.ValueUnit;
import org.quarterboard.charts.ZoneMark;
import org.quarterboard.statistics.Bounds;
import org.quarterboard.statistics.Funnel;
import org.quarterboard.statistics.FunnelLimits;
import org.quarterboard.statistics.FunnelZone;

/**
 * Puts services and a comparator into a funnel of a share, in per cent. Zones are judged by the unrounded share against the
 * limits at the service's own denominator; the curves are the same limits at {@value #SAMPLES} denominators at most, closer
 * where the curves bend, and are cut off at 0 and 100 for display.
 */
record FunnelMaker(MeasureSeries series, Words words) {

    private static final double HUNDRED = 100;
    private static final int SAMPLES = 80;
    /** So that the greatest point does not stand on the frame, and one tiny service alone still has curves. */
    private static final double BEYOND = 1.05;

    private static final long SMALLEST_END = 10;

    /** A service and where it lies. */
    record Place(FunnelFigure.Placed placed, FunnelZone zone) {

        String name() {
            return placed.figure().name();
        }
    }

    /**
     * What is said of it.
     *
     * @param measure its title
     * @param better which direction is better, in words
     */
    record About(String measure, String better, SeriesPoint point) {}

    /**
     * @param own the service itself
     * @param others those that the reader may read besides
     */
    ServiceFunnel of(About about, FunnelFigure own, List<FunnelFigure> others, @Nullable FunnelComparator comparator) {
        if (own.lack().isPresent()) {
            return ServiceFunnel.none(words.get("funnel.none.own"));
        }
        if (comparator == null) {
            return ServiceFunnel.none(words.get("funnel.none.comparator", FunnelComparator.FEWEST));
        }
        if (!comparator.bears()) {
            return ServiceFunnel.none(words.get("funnel.none.certain", comparator.name(), percent(comparator.share())));
        }
        List<FunnelFigure> all = Stream.concat(Stream.of(own), others.stream()).toList();
        Funnel.Proportions funnel = Funnel.ofProportions(comparator.share());
        List<Place> places = all.stream()
                .flatMap(figure -> figure.placed().stream())
                .flatMap(placed -> place(funnel, placed).stream())
                .toList();
        FunnelSentences sentences = new FunnelSentences(words);
        FunnelChart chart = chart(about, places, comparator, funnel);
        List<String> notes = new ArrayList<>(sentences.notDrawn(others));
        notes.addAll(sentences.reading(places.size(), !others.isEmpty(), about.better()));
        return new ServiceFunnel(
                Optional.of(new ServiceFunnel.Picture(chart, ChartText.of(chart, new FunnelPhrases(words)))),
                all.stream().map(figure -> row(figure, places, sentences)).toList(),
                notes);
    }

    private static Optional<Place> place(Funnel.Proportions funnel, FunnelFigure.Placed placed) {
        return funnel.at(placed.size())
                .map(limits -> new Place(placed, limits.zone(placed.share().doubleValue())));
    }

    private FunnelChart chart(About about, List<Place> places, FunnelComparator comparator, Funnel.Proportions funnel) {
        List<Long> sizes = sizes(
                places.stream().mapToLong(place -> place.placed().size()).max().orElse(0));
        return new FunnelChart(
                new FunnelSentences(words).finding(places, comparator),
                words.get(
                        "funnel.subtitle",
                        about.measure(),
                        places.size() == 1 ? places.getFirst().name() : words.get("compare.services", places.size()),
                        words.quarter(about.point().quarter()),
                        comparator.how()),
                new ValueAxis(
                        words.unit(series),
                        series.mode().unit(),
                        value -> words.tick(series, value),
                        value -> words.value(series, BigDecimal.valueOf(value))),
                new ValueAxis(words.get("table.denominator"), ValueUnit.COUNT, number(), number()),
                comparator.share() * HUNDRED,
                words.get("funnel.comparator", comparator.name(), percent(comparator.share())),
                curves(funnel, sizes, FunnelLimits::lower95, FunnelLimits::upper95, "95"),
                curves(funnel, sizes, FunnelLimits::lower998, FunnelLimits::upper998, "998"),
                point(places.getFirst()),
                places.stream().skip(1).map(this::point).toList());
    }

    private DoubleFunction<String> number() {
        return value -> words.plain(BigDecimal.valueOf(value));
    }

    private String percent(double share) {
        return words.estimate(series, share * HUNDRED);
    }

    /** From 1 to a little beyond the greatest, each once, closer towards 1. */
    private static List<Long> sizes(long greatest) {
        long end = Math.max(SMALLEST_END, (long) Math.ceil(greatest * BEYOND));
        TreeSet<Long> sizes = new TreeSet<>();
        for (int i = 1; i <= SAMPLES; i++) {
            double part = (double) i / SAMPLES;
            sizes.add(Math.max(1, Math.round(end * part * part)));
        }
        return List.copyOf(sizes);
    }

    private org.quarterboard.charts.FunnelLimits curves(
            Funnel.Proportions funnel,
            List<Long> sizes,
            ToDoubleFunction<FunnelLimits> lower,
            ToDoubleFunction<FunnelLimits> upper,
            String name) {
        return new org.quarterboard.charts.FunnelLimits(
                sizes.stream()
                        .flatMap(size -> funnel
                                .at(size)
                                .map(limits -> limits.times(HUNDRED).clippedTo(Bounds.PERCENTAGE))
                                .map(limits -> new org.quarterboard.charts.FunnelLimits.Sample(
                                        size, lower.applyAsDouble(limits), upper.applyAsDouble(limits)))
                                .stream())
                        .toList(),
                words.get("funnel.limit.lower." + name),
                words.get("funnel.limit.upper." + name));
    }

    private FunnelPoint point(Place place) {
        return new FunnelPoint(
                place.name(),
                place.placed().size(),
                place.placed().percent().doubleValue(),
                new org.quarterboard.charts.FunnelZone(mark(place.zone()), zone(place.zone())));
    }

    private static ZoneMark mark(FunnelZone zone) {
        return switch (zone) {
            case WITHIN -> ZoneMark.WITHIN;
            case BELOW, ABOVE -> ZoneMark.BETWEEN;
            case FAR_BELOW, FAR_ABOVE -> ZoneMark.BEYOND;
        };
    }

    private String zone(FunnelZone zone) {
        return words.get("funnel.zone." + zone);
    }

    private FunnelRow row(FunnelFigure figure, List<Place> places, FunnelSentences sentences) {
        Optional<Place> place = places.stream()
                .filter(each -> each.placed().figure().equals(figure))
                .findFirst();
        Optional<BigDecimal> value = place.map(each -> each.placed().percent());
        return new FunnelRow(
                figure.code(),
                figure.name(),
                new FunnelRow.Exact(figure.numerator(), figure.denominator(), value.orElse(null)),
                new FunnelRow.Texts(
                        plain(figure.numerator()),
                        plain(figure.denominator()),
                        value.map(each -> words.value(series, each)).orElse(""),
                        place.map(each -> zone(each.zone())).orElse(""),
                        sentences.remark(figure)),
                figure.figures());
    }

    private String plain(@Nullable BigDecimal number) {
        return number == null ? "" : words.plain(number);
    }
}
