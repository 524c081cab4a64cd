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
record OtherPeriods(MeasureCatalogue catalogue, Measure measure, Words words) {

    private static final int PER_MANY = 1_000;

    /** The newest first, none that ends after the quarter asked for. */
    List<OtherPeriod> of(HeldFigures held, Period upTo) {
        return held.periods(OwnCells.all(catalogue, measure)).stream()
                .filter(period -> period.asQuarter().isEmpty() || publishedRate(held, period))
                .filter(period -> !period.end().isAfter(upTo.end()))
                .map(period -> row(held, period))
                .toList()
                .reversed();
    }

    private boolean publishedRate(HeldFigures held, Period period) {
        OwnCells own = OwnCells.of(catalogue, measure, measure.newest());
        return measure.yearlyRate()
                && held.at(own.published(), period).flatMap(Observation::figure).isPresent();
    }

    private OtherPeriod row(HeldFigures held, Period period) {
        DefinitionVersion version = measure.newest();
        OwnCells own = OwnCells.of(catalogue, measure, version);
        Optional<Observation> numerator = held.at(own.numerator(), period);
        Optional<Observation> denominator = held.at(own.denominator(), period);
        Optional<Observation> published = held.at(own.published(), period);
        BigDecimal count = numerator.flatMap(Observation::figure).orElse(null);
        BigDecimal over = denominator.flatMap(Observation::figure).orElse(null);
        List<Observation> used = Stream.of(numerator, denominator, published)
                .flatMap(Optional::stream)
                .toList();
        return new OtherPeriod(
                words.period(period),
                value(
                        version,
                        count,
                        over,
                        published.flatMap(Observation::figure).orElse(null)),
                count == null || over == null ? "" : words.get("fraction", words.plain(count), words.plain(over)),
                used.stream().anyMatch(Observation::provisional),
                used.stream().map(Observation::id).toList());
    }

    private String value(
            DefinitionVersion version,
            @Nullable BigDecimal count,
            @Nullable BigDecimal over,
            @Nullable BigDecimal published) {
        if (count != null && over != null && over.signum() > 0 && version.unit() != Unit.COUNT) {
            BigDecimal share = count.divide(over, MathContext.DECIMAL128);
            Integer per = version.ratePer();
            return version.unit() == Unit.PROPORTION || per == null
                    ? words.formats().percent(share, words.locale())
                    : rate(share.multiply(BigDecimal.valueOf(per)), per);
        }
        if (published != null) {
            Integer per = version.ratePer();
            return per == null ? words.plain(published) : rate(published, per);
        }
        return count == null ? words.get(Missing.NOT_RETURNED.key()) : words.plain(count);
    }

    private String rate(BigDecimal rate, int per) {
        return words.formats().number(rate, per < PER_MANY ? 2 : 1, words.locale());
    }
}
