package org.quarterboard.trends;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.directory.Country;
import org.quarterboard.directory.ServiceItem;
import org.quarterboard.kpi.AreaKind;
import org.quarterboard.kpi.ComparatorArea;
import org.quarterboard.kpi.ComparatorFigure;
import org.quarterboard.kpi.Published;
import org.quarterboard.kpi.Unit;
import org.quarterboard.shared.Period;
import org.quarterboard.statistics.Interval;

/** Published figures of the areas that a service lies in: of the quarter of its newest value, else the newest there is. */
record PublishedRows(MeasureSeries series, ServiceItem service, Words words) {

    /** @param point the service's newest value; null where it has none */
    List<ComparatorRow> of(@Nullable SeriesPoint point, List<ComparatorFigure> published, List<OtherPeriod> others) {
        Set<ComparatorArea.Key> areas = areas();
        return published.stream()
                .filter(figure -> areas.contains(figure.area().key()))
                .collect(Collectors.groupingBy(figure -> figure.area().key()))
                .values()
                .stream()
                .map(figures -> chosen(point, figures))
                .sorted(Comparator.comparing(figure -> figure.area().key()))
                .map(figure -> row(point, figure, others))
                .toList();
    }

    /** The areas that the service lies in. */
    Set<ComparatorArea.Key> areas() {
        AreaKind country = service.country() == Country.WALES ? AreaKind.WALES : AreaKind.ENGLAND;
        return Set.of(
                new ComparatorArea.Key(country, country.onlyCode().orElseThrow()),
                new ComparatorArea.Key(
                        AreaKind.ENGLAND_AND_WALES,
                        AreaKind.ENGLAND_AND_WALES.onlyCode().orElseThrow()),
                new ComparatorArea.Key(AreaKind.REGION, service.regionCode()),
                new ComparatorArea.Key(AreaKind.FAMILY, service.familyCode()));
    }

    private static ComparatorFigure chosen(@Nullable SeriesPoint point, List<ComparatorFigure> figures) {
        return figures.stream()
                .filter(figure -> isOf(point, figure))
                .findFirst()
                .or(() -> figures.stream().max(Comparator.comparing(ComparatorFigure::period)))
                .orElseThrow();
    }

    private static boolean isOf(@Nullable SeriesPoint point, ComparatorFigure figure) {
        return point != null && figure.period().equals(Period.of(point.quarter()));
    }

    private ComparatorRow row(@Nullable SeriesPoint point, ComparatorFigure figure, List<OtherPeriod> others) {
        Published said = figure.published();
        boolean same = isOf(point, figure) && sameUnit();
        Optional<Interval> interval = same ? interval(said) : Optional.empty();
        return new ComparatorRow(
                words.get("compare.published", figure.area().name()),
                words.period(figure.period()),
                figure.value(series.measure())
                        .map(value -> value(value.value()))
                        .orElse(""),
                said.numerator() == null || said.denominator() == null
                        ? ""
                        : words.get("fraction", words.plain(said.numerator()), words.plain(said.denominator())),
                ComparatorMaker.span(series, interval.orElse(null), words),
                "",
                same && point != null ? verdict(point, figure, interval) : elsewhere(figure, others),
                Optional.of(figure.source()));
    }

    /** A quarter that is shown as a count is not what an area publishes as a rate. */
    private boolean sameUnit() {
        return series.mode() != ValueMode.COUNT;
    }

    private Optional<Interval> interval(Published said) {
        return new LatestWords(series, words).intervalOf(said.numerator(), said.denominator());
    }

    private String verdict(SeriesPoint point, ComparatorFigure figure, Optional<Interval> interval) {
        Optional<Interval> own = new LatestWords(series, words).intervalOf(point);
        String whose = words.get("compare.whose.PUBLISHED", figure.area().name());
        if (interval.isPresent()) {
            return words.get("compare.verdict." + Standing.of(own, interval), whose);
        }
        return figure.value(series.measure())
                .map(value -> Standing.of(own, value.value().doubleValue()))
                .map(verdict -> words.get("compare.point." + verdict, whose))
                .orElse("");
    }

    private String elsewhere(ComparatorFigure figure, List<OtherPeriod> others) {
        String period = words.period(figure.period());
        return others.stream()
                .filter(other -> other.period().equals(period))
                .findFirst()
                .map(other -> words.get("compare.same-period", other.value()))
                .orElseGet(() -> words.get("compare.other-period"));
    }

    private String value(BigDecimal value) {
        Unit unit = series.measure().newest().unit();
        Integer per = series.measure().newest().ratePer();
        return switch (unit) {
            case PROPORTION -> words.get("percent", words.formats().number(value, 1, words.locale()));
            case RATE -> {
                String number = words.formats().number(value, per != null && per == 1 ? 2 : 1, words.locale());
                yield per == null || per == 1
                        ? words.get("value.EACH", number)
                        : words.get(
                                "value.RATE",
                                number,
                                words.formats().number(BigDecimal.valueOf(per), 0, words.locale()));
            }
            case COUNT, BINARY -> words.plain(value);
        };
    }
}
