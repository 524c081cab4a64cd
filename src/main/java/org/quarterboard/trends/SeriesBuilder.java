package org.quarterboard.trends;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.PeriodShape;
import org.quarterboard.kpi.Stream;
import org.quarterboard.kpi.Unit;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/**
 * Makes the series of a measure from the figures that are held.
 *
 * <pre>
 *   percentage  100 &middot; numerator / denominator
 *   rate        r &middot; numerator / denominator     r: the population the definition states; or as published
 *   count       the numerator or count as it is held
 * </pre>
 *
 * <p>The denominator of a rate of KPI 1 to 10 is the returned one; where none is returned, the directory's children aged
 * 10 to 17 of the quarter's year or the newest year before it ({@link Populations}); such a series is a rate if at least as
 * many quarters have a rate as have a count alone. An established indicator whose rate is one of twelve months for so many
 * residents ({@link Measure#yearlyRate}) is counted by the quarter, whatever came with the count: its rates stand among the
 * figures of other periods ({@link OtherPeriods}).
 *
 * <p>Division is to 34 significant digits (half even); nothing else is rounded. Denominator 0: no value. Numerator or
 * denominator missing: no value, whose reason is kept; of a quarter that is not over, nothing is due. A zero that was
 * returned is a zero. The series begins with the first quarter that has a figure ({@link OwnCells#telling}); quarters
 * without one between it and the last are gaps. It ends with the quarter asked
 * for, or with the last in which the measure was defined; where periods are stated with the figures, with the last figure.
 */
final class SeriesBuilder {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final MeasureCatalogue catalogue;
    private final Quarter running;

    /** @param running the quarter of today: from it on nothing is due yet */
    SeriesBuilder(MeasureCatalogue catalogue, Quarter running) {
        this.catalogue = catalogue;
        this.running = running;
    }

    Quarter running() {
        return running;
    }

    MeasureSeries build(Measure measure, HeldFigures held, Populations populations, Quarter upTo) {
        NavigableSet<Quarter> quarters =
                held.quarters(OwnCells.telling(catalogue, measure)).headSet(upTo, true);
        if (quarters.isEmpty()) {
            return series(measure, ValueMode.COUNT, List.of());
        }
        Quarter last = measure.period() == PeriodShape.STATED ? quarters.last() : lastDefined(measure, upTo);
        int length = Math.max(0, quarters.first().until(last)) + 1;
        ValueMode mode = mode(measure, held, populations, quarters);
        List<SeriesPoint> points = quarters.first()
                .run(length)
                .map(quarter -> point(measure, held, populations, quarter, mode))
                .toList();
        return series(measure, mode, points);
    }

    private MeasureSeries series(Measure measure, ValueMode mode, List<SeriesPoint> points) {
        Integer per = measure.newest().ratePer();
        return new MeasureSeries(
                measure,
                mode,
                mode == ValueMode.RATE && per != null ? per : 1,
                points,
                points.isEmpty()
                        ? List.of()
                        : catalogue.breaks(measure.code()).stream()
                                .filter(mark ->
                                        mark.from().compareTo(points.getFirst().quarter()) > 0
                                                && mark.from()
                                                                .compareTo(points.getLast()
                                                                        .quarter())
                                                        <= 0)
                                .toList());
    }

    private static Quarter lastDefined(Measure measure, Quarter upTo) {
        var end = measure.newest().validTo();
        return end == null || !end.isBefore(upTo.end()) ? upTo : Quarter.of(end);
    }

    private ValueMode mode(Measure measure, HeldFigures held, Populations populations, NavigableSet<Quarter> quarters) {
        return switch (measure.newest().unit()) {
            case PROPORTION -> ValueMode.PERCENT;
            case COUNT, BINARY -> ValueMode.COUNT;
            case RATE -> {
                if (measure.yearlyRate()) {
                    yield ValueMode.COUNT;
                }
                List<Parts> parts = quarters.stream()
                        .map(quarter -> parts(measure, held, populations, quarter))
                        .flatMap(Optional::stream)
                        .toList();
                long rated = parts.stream().filter(Parts::rated).count();
                long counted = parts.stream().filter(Parts::countedOnly).count();
                yield rated > 0 && rated >= counted ? ValueMode.RATE : ValueMode.COUNT;
            }
        };
    }

    /** What is held for one quarter. */
    private record Parts(
            DefinitionVersion version,
            Optional<Observation> numerator,
            Optional<Observation> denominator,
            Optional<Observation> published,
            Optional<Populations.OfYear> population) {

        @Nullable
        BigDecimal over() {
            return denominator
                    .flatMap(Observation::figure)
                    .or(() -> population.map(Populations.OfYear::children))
                    .orElse(null);
        }

        boolean rated() {
            return published.flatMap(Observation::figure).isPresent() || (count() != null && over() != null);
        }

        boolean countedOnly() {
            return count() != null && !rated();
        }

        boolean nothing() {
            return numerator.isEmpty() && published.isEmpty();
        }

        @Nullable
        BigDecimal count() {
            return numerator.flatMap(Observation::figure).orElse(null);
        }
    }

    private Optional<Parts> parts(Measure measure, HeldFigures held, Populations populations, Quarter quarter) {
        Period period = Period.of(quarter);
        return measure.versionIn(quarter).map(version -> {
            OwnCells all = OwnCells.of(catalogue, measure, version);
            OwnCells own = measure.yearlyRate() ? new OwnCells(all.numerator(), null, null) : all;
            Optional<Observation> denominator = held.at(own.denominator(), period);
            boolean byPopulation = version.unit() == Unit.RATE
                    && !measure.established()
                    && denominator.flatMap(Observation::figure).isEmpty();
            return new Parts(
                    version,
                    held.at(own.numerator(), period),
                    denominator,
                    held.at(own.published(), period),
                    byPopulation ? populations.in(quarter) : Optional.empty());
        });
    }

    private SeriesPoint point(
            Measure measure, HeldFigures held, Populations populations, Quarter quarter, ValueMode mode) {
        return parts(measure, held, populations, quarter)
                .map(parts -> point(quarter, parts, mode))
                .orElseGet(() -> new SeriesPoint(
                        quarter, null, null, null, 0, null, Missing.NOT_DEFINED, false, false, FigureIds.NONE));
    }

    private SeriesPoint point(Quarter quarter, Parts parts, ValueMode mode) {
        BigDecimal numerator = parts.count();
        BigDecimal denominator = parts.over();
        BigDecimal value = value(parts, mode);
        List<Observation> used = used(parts, mode, value);
        return new SeriesPoint(
                quarter,
                parts.version(),
                numerator,
                denominator,
                parts.population().map(Populations.OfYear::year).orElse(0),
                value,
                value == null ? missing(quarter, parts, mode) : null,
                used.stream().anyMatch(Observation::provisional),
                used.stream().anyMatch(observation -> observation.stream() == Stream.DERIVED),
                FigureIds.of(
                        standsAsValue(quarter, parts, mode, value),
                        FigureIds.number(parts.numerator()),
                        FigureIds.number(parts.denominator()),
                        used));
    }

    /** The observation that the value is as it stands, or whose gap is the reason why there is none. */
    private Optional<Observation> standsAsValue(
            Quarter quarter, Parts parts, ValueMode mode, @Nullable BigDecimal value) {
        if (value == null) {
            return missing(quarter, parts, mode) == Missing.NOBODY
                    ? Optional.empty()
                    : parts.count() == null ? parts.numerator().or(parts::published) : parts.denominator();
        }
        if (mode == ValueMode.COUNT) {
            return parts.numerator();
        }
        return divided(parts, BigDecimal.ONE) == null ? parts.published() : Optional.empty();
    }

    private static List<Observation> used(Parts parts, ValueMode mode, @Nullable BigDecimal value) {
        boolean asPublished = mode == ValueMode.RATE && value != null && divided(parts, BigDecimal.ONE) == null;
        return java.util.stream.Stream.of(
                        parts.numerator(),
                        parts.denominator(),
                        asPublished ? parts.published() : Optional.<Observation>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    private static @Nullable BigDecimal value(Parts parts, ValueMode mode) {
        return switch (mode) {
            case COUNT -> parts.count();
            case PERCENT -> divided(parts, HUNDRED);
            case RATE -> {
                Integer per = parts.version().ratePer();
                BigDecimal computed = divided(parts, BigDecimal.valueOf(per == null ? 1 : per));
                yield computed != null
                        ? computed
                        : parts.published().flatMap(Observation::figure).orElse(null);
            }
        };
    }

    private static @Nullable BigDecimal divided(Parts parts, BigDecimal factor) {
        BigDecimal numerator = parts.count();
        BigDecimal denominator = parts.over();
        if (numerator == null || denominator == null || denominator.signum() == 0) {
            return null;
        }
        return numerator.multiply(factor).divide(denominator, MathContext.DECIMAL128);
    }

    private Missing missing(Quarter quarter, Parts parts, ValueMode mode) {
        if (parts.nothing() && quarter.compareTo(running) >= 0) {
            return Missing.NOT_DUE;
        }
        BigDecimal over = parts.over();
        if (mode != ValueMode.COUNT && over != null && over.signum() == 0) {
            return Missing.NOBODY;
        }
        if (parts.count() == null) {
            return Missing.reason(parts.numerator().or(parts::published));
        }
        return parts.denominator().isEmpty() ? Missing.NO_DENOMINATOR : Missing.reason(parts.denominator());
    }
}
