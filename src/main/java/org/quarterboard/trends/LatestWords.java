package org.quarterboard.trends;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Quarter;
import org.quarterboard.statistics.Interval;
import org.quarterboard.statistics.PoissonCount;
import org.quarterboard.statistics.Wilson;

/**
 * The newest value with its interval and its changes. A change is the difference of the unrounded values, is never
 * taken across a new definition, and is not called better or worse: whether it is more than chance is for the signals.
 */
record LatestWords(MeasureSeries series, Words words) {

    private static final int QUARTERS_OF_A_YEAR = 4;
    private static final double HUNDRED = 100;

    Optional<Latest> latest() {
        return series.newest().stream().mapToObj(this::latest).findFirst();
    }

    private Latest latest(int position) {
        SeriesPoint point = series.points().get(position);
        BigDecimal value = Objects.requireNonNull(point.value());
        return new Latest(
                point.quarter(),
                value,
                point.numerator(),
                point.denominator(),
                words.quarter(point.quarter()),
                words.withUnit(series, value),
                fraction(point),
                interval(point),
                change(position, position - 1),
                change(position, position - QUARTERS_OF_A_YEAR),
                point.provisional(),
                point.figures().all());
    }

    /** "70 of 406"; with a population its year is named. */
    String fraction(SeriesPoint point) {
        BigDecimal numerator = point.numerator();
        BigDecimal denominator = point.denominator();
        if (numerator == null || denominator == null) {
            return series.bounded() && numerator != null
                    ? words.get(
                            "fraction",
                            words.plain(numerator),
                            String.valueOf(series.measure().newest().outOf()))
                    : "";
        }
        return point.populationYear() == 0
                ? words.get("fraction", words.plain(numerator), words.plain(denominator))
                : words.get(
                        "fraction.population",
                        words.plain(numerator),
                        words.plain(denominator),
                        String.valueOf(point.populationYear()));
    }

    private Optional<String> interval(SeriesPoint point) {
        return intervalOf(point)
                .map(interval -> words.get(
                        "interval." + (series.mode() == ValueMode.PERCENT ? "wilson" : "poisson"),
                        words.estimate(series, interval.lower()),
                        words.estimate(series, interval.upper())));
    }

    /** Wilson for a share, Poisson for a count of events or a rate; none where the numbers are not whole. */
    Optional<Interval> intervalOf(SeriesPoint point) {
        return intervalOf(point.numerator(), point.denominator());
    }

    /** The same of any numerator and denominator of the measure, such as sums over several services or quarters. */
    Optional<Interval> intervalOf(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        Long events = whole(numerator);
        if (series.bounded() || events == null) {
            return Optional.empty();
        }
        Long over = whole(denominator);
        return switch (series.mode()) {
            case COUNT -> Optional.of(PoissonCount.of(events));
            case PERCENT ->
                over == null || events > over
                        ? Optional.empty()
                        : Wilson.of(events, over).map(interval -> interval.times(HUNDRED));
            case RATE ->
                over == null || over == 0
                        ? Optional.empty()
                        : Optional.of(PoissonCount.of(events).times((double) series.ratePer() / over));
        };
    }

    private static @Nullable Long whole(@Nullable BigDecimal number) {
        if (number == null || number.signum() < 0 || number.stripTrailingZeros().scale() > 0) {
            return null;
        }
        return number.longValueExact();
    }

    private String change(int position, int other) {
        Quarter than = series.points().get(position).quarter().plus(other - position);
        BigDecimal before = other < 0 ? null : series.points().get(other).value();
        if (before == null) {
            return words.get("change.unknown", words.quarter(than));
        }
        if (!series.comparable(other, position)) {
            return words.get("change.definition", words.quarter(than));
        }
        BigDecimal difference =
                Objects.requireNonNull(series.points().get(position).value()).subtract(before);
        String old = words.value(series, before);
        if (difference.signum() == 0) {
            return words.get("change.same", words.quarter(than));
        }
        String kind = "change." + series.mode().name() + (difference.signum() > 0 ? ".more" : ".less");
        return words.get(kind, words.difference(series, difference), words.quarter(than), old);
    }
}
