package org.quarterboard.trends;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.Unit;
import org.quarterboard.shared.Period;

/**
 * The figures of a measure whose periods are no quarters: years and cohorts of the established indicators. A rate that was
 * published under a quarter's name stands here too where the quarters are counts.
 */
record OtherPeriods(MeasureCatalogue catalogue, Measure measure, HealthLabels health, Words words) {

    private static final int PER_MANY = 1_000;

    OtherPeriods(MeasureCatalogue catalogue, Measure measure, Words words) {
        this(catalogue, measure, HealthLabels.NONE, words);
    }

    /** The newest first, none that ends after the quarter asked for. */
    List<OtherPeriod> of(HeldFigures held, Period upTo) {
        return periods(held, upTo).stream()
                .map(period -> row(held, period))
                .toList()
                .reversed();
    }

    /** The periods that are listed, the earliest first. */
    List<Period> periods(HeldFigures held, Period upTo) {
        return held.periods(OwnCells.telling(catalogue, measure)).stream()
                .filter(period -> period.asQuarter().isEmpty() || publishedRate(held, period))
                .filter(period -> !period.end().isAfter(upTo.end()))
                .toList();
    }

    private boolean publishedRate(HeldFigures held, Period period) {
        OwnCells own = OwnCells.of(catalogue, measure, measure.newest());
        return measure.yearlyRate()
                && held.at(own.published(), period).flatMap(Observation::figure).isPresent();
    }

    /** What is held for one period. */
    private record Parts(
            Optional<Observation> numerator, Optional<Observation> denominator, Optional<Observation> published) {

        @Nullable
        BigDecimal count() {
            return numerator.flatMap(Observation::figure).orElse(null);
        }

        @Nullable
        BigDecimal over() {
            return denominator.flatMap(Observation::figure).orElse(null);
        }

        List<Observation> all() {
            return Stream.of(numerator, denominator, published)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /** The value in words, and the observation that it is as it stands. */
    private record Value(String text, Optional<Observation> as) {}

    private OtherPeriod row(HeldFigures held, Period period) {
        DefinitionVersion version = measure.newest();
        OwnCells own = OwnCells.of(catalogue, measure, version);
        Parts parts = new Parts(
                held.at(own.numerator(), period), held.at(own.denominator(), period), held.at(own.published(), period));
        Value value = value(version, parts);
        BigDecimal count = parts.count();
        BigDecimal over = parts.over();
        return new OtherPeriod(
                words.period(period),
                value.text(),
                count == null ? "" : words.plain(count),
                over == null ? "" : words.plain(over),
                count == null || over == null ? "" : words.get("fraction", words.plain(count), words.plain(over)),
                parts.all().stream().anyMatch(Observation::provisional),
                health.beside(measure.code(), period),
                FigureIds.of(
                        value.as(),
                        FigureIds.number(parts.numerator()),
                        FigureIds.number(parts.denominator()),
                        parts.all()));
    }

    private Value value(DefinitionVersion version, Parts parts) {
        BigDecimal count = parts.count();
        BigDecimal over = parts.over();
        Integer per = version.ratePer();
        if (count != null && over != null && over.signum() > 0 && version.unit() != Unit.COUNT) {
            BigDecimal share = count.divide(over, MathContext.DECIMAL128);
            return new Value(
                    version.unit() == Unit.PROPORTION || per == null
                            ? words.formats().percent(share, words.locale())
                            : rate(share.multiply(BigDecimal.valueOf(per)), per),
                    Optional.empty());
        }
        Optional<BigDecimal> published = parts.published().flatMap(Observation::figure);
        if (published.isPresent()) {
            return new Value(
                    per == null ? words.plain(published.get()) : rate(published.get(), per), parts.published());
        }
        return count == null
                ? gap(parts.numerator().or(parts::published))
                : new Value(words.plain(count), parts.numerator());
    }

    private Value gap(Optional<Observation> observation) {
        return new Value(words.get(Missing.reason(observation).key()), observation);
    }

    private String rate(BigDecimal rate, int per) {
        return words.formats().number(rate, per < PER_MANY ? 2 : 1, words.locale());
    }
}
