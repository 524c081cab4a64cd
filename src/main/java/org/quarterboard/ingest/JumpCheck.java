package org.quarterboard.ingest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.ingest.SeriesJumps.Judged;
import org.quarterboard.ingest.SeriesJumps.Kind;
import org.quarterboard.ingest.SeriesJumps.Point;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.SeriesBreak;
import org.quarterboard.kpi.Unit;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/**
 * Finds offered figures that make a measure's own value jump outside the limits of its series. It refuses nothing: a jump
 * may be true. One query for a service, and none where no series is long enough.
 *
 * <p>A quarter is compared with the quarters before it under the same definition, as they would stand with the file saved.
 * What the file leaves as it is held is not looked at again. A rate is judged as a rate where the quarter has a denominator,
 * else as a count. Measures with a largest value (the sectors of KPI 8) and those with parts alone are left out, and so are
 * periods that are no quarters.
 */
@Component
class JumpCheck {

    private final MeasureCatalogue catalogue;
    private final ObservationService observations;
    private final Map<CellCode, List<Measure>> measuresOf = new HashMap<>();

    JumpCheck(MeasureCatalogue catalogue, ObservationService observations) {
        this.catalogue = catalogue;
        this.observations = observations;
        for (Measure measure : catalogue.measures()) {
            for (DefinitionVersion version : measure.versions()) {
                if (version.numerator() != null && version.outOf() == null && version.unit() != Unit.BINARY) {
                    cells(measure, version)
                            .forEach(cell -> measuresOf
                                    .computeIfAbsent(cell, ignored -> new ArrayList<>())
                                    .add(measure));
                }
            }
        }
    }

    /** A value that the file touches: the quarter, its definition, and the first quarter of its series. */
    private record Touched(Measure measure, DefinitionVersion version, Quarter first, Quarter quarter) {

        CellCode numerator() {
            return Objects.requireNonNull(version.numerator());
        }

        boolean longEnough() {
            return first.until(quarter) >= SeriesJumps.FEWEST;
        }
    }

    private record Place(CellCode cell, Quarter quarter) {}

    List<ReportFinding> look(Map<ServiceId, List<NewObservation>> offered, ImportLayout layout) {
        List<ReportFinding> findings = new ArrayList<>();
        // Most services give the same measures of the same quarters.
        Map<Place, List<Touched>> known = new HashMap<>();
        offered.forEach((service, figures) -> findings.addAll(look(service, figures, layout, known)));
        return findings;
    }

    /**
     * One finding for each quarter of a measure that lies outside, at the row of its numerator. A number that several
     * measures show is told of once, by the first of them that it makes jump.
     */
    private List<ReportFinding> look(
            ServiceId service, List<NewObservation> offered, ImportLayout layout, Map<Place, List<Touched>> known) {
        Map<Place, NewObservation> news = new LinkedHashMap<>();
        for (NewObservation figure : offered) {
            if (figure.stream() == org.quarterboard.kpi.Stream.RETURNED && measuresOf.containsKey(figure.cell())) {
                figure.period().asQuarter().ifPresent(quarter -> news.put(new Place(figure.cell(), quarter), figure));
            }
        }
        Set<Touched> touched = new LinkedHashSet<>();
        news.keySet().forEach(place -> touched.addAll(known.computeIfAbsent(place, this::touched)));
        if (touched.isEmpty()) {
            return List.of();
        }
        Map<Place, BigDecimal> held = held(service, touched);
        Map<Place, BigDecimal> after = new HashMap<>(held);
        news.forEach((place, figure) -> {
            if (figure.value() == null) {
                after.remove(place);
            } else {
                after.put(place, figure.value());
            }
        });
        Map<Place, ReportFinding> found = new LinkedHashMap<>();
        for (Touched one : touched) {
            Place row = new Place(one.numerator(), one.quarter());
            if (!found.containsKey(row)) {
                finding(one, held, after, news, layout).ifPresent(finding -> found.put(row, finding));
            }
        }
        return List.copyOf(found.values());
    }

    private List<Touched> touched(Place place) {
        List<Touched> touched = new ArrayList<>();
        for (Measure measure : measuresOf.getOrDefault(place.cell(), List.of())) {
            measure.versionIn(place.quarter())
                    .filter(version -> cells(measure, version).anyMatch(place.cell()::equals))
                    .map(version -> new Touched(measure, version, first(measure, version, place), place.quarter()))
                    .filter(Touched::longEnough)
                    .ifPresent(touched::add);
        }
        return touched;
    }

    /** The cells of the value; a quarter of a yearly rate is a count. */
    private static Stream<CellCode> cells(Measure measure, DefinitionVersion version) {
        return Stream.concat(
                version.numeratorCell().stream(),
                kind(measure, version) == Kind.COUNT ? Stream.empty() : version.denominatorCell().stream());
    }

    private static Kind kind(Measure measure, DefinitionVersion version) {
        return switch (version.unit()) {
            case PROPORTION -> Kind.PERCENT;
            case RATE -> measure.yearlyRate() ? Kind.COUNT : Kind.RATE;
            case COUNT, BINARY -> Kind.COUNT;
        };
    }

    private Quarter first(Measure measure, DefinitionVersion version, Place place) {
        return Stream.concat(
                        Stream.of(Quarter.of(version.validFrom())),
                        catalogue.breaks(measure.code()).stream()
                                .filter(SeriesBreak::severs)
                                .map(SeriesBreak::from)
                                .filter(from -> from.compareTo(place.quarter()) <= 0))
                .max(Quarter::compareTo)
                .orElseThrow();
    }

    private Map<Place, BigDecimal> held(ServiceId service, Set<Touched> touched) {
        Set<CellCode> cells = new LinkedHashSet<>();
        TreeSet<Quarter> quarters = new TreeSet<>();
        for (Touched one : touched) {
            cells(one.measure(), one.version()).forEach(cells::add);
            quarters.add(one.first());
            quarters.add(one.quarter());
        }
        Period span = new Period(quarters.first().start(), quarters.last().end());
        Map<Place, BigDecimal> held = new HashMap<>();
        observations
                .returnedValues(service, cells, span)
                .forEach((cell, byPeriod) -> byPeriod.forEach((period, value) ->
                        period.asQuarter().ifPresent(quarter -> held.put(new Place(cell, quarter), value))));
        return held;
    }

    private Optional<ReportFinding> finding(
            Touched one,
            Map<Place, BigDecimal> held,
            Map<Place, BigDecimal> after,
            Map<Place, NewObservation> news,
            ImportLayout layout) {
        Point now = point(one, after, one.quarter());
        if (same(now, point(one, held, one.quarter()))) {
            return Optional.empty();
        }
        Kind kind = kind(one.measure(), one.version());
        Kind as = kind == Kind.RATE && now.denominator() == null ? Kind.COUNT : kind;
        Integer per = one.version().ratePer();
        List<Point> earlier = one.first()
                .run(one.first().until(one.quarter()))
                .map(quarter -> point(one, after, quarter))
                .toList();
        return SeriesJumps.judge(as, per == null ? 1 : per, earlier, now)
                .filter(Judged::outside)
                .map(judged -> finding(one, judged, as, news, layout));
    }

    private static Point point(Touched one, Map<Place, BigDecimal> figures, Quarter quarter) {
        CellCode denominator = one.version().denominator();
        return new Point(
                figures.get(new Place(one.numerator(), quarter)),
                denominator == null ? null : figures.get(new Place(denominator, quarter)));
    }

    private static boolean same(Point one, Point other) {
        return equal(one.numerator(), other.numerator()) && equal(one.denominator(), other.denominator());
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    /** Numbers and codes only: the words are the bundle's. */
    private static ReportFinding finding(
            Touched one, Judged judged, Kind kind, Map<Place, NewObservation> news, ImportLayout layout) {
        NewObservation figure = Stream.of(
                        Optional.of(one.numerator()), one.version().denominatorCell())
                .flatMap(Optional::stream)
                .map(cell -> news.get(new Place(cell, one.quarter())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        String code = one.measure().code().value();
        String name = one.measure().established() ? code : "KPI " + code;
        return CheckCode.OUTSIDE_LIMITS.at(
                figure.row(),
                layout.valueColumn(figure.cell()),
                name + ", " + one.quarter() + ": " + number(judged.value(), kind),
                number(judged.shown().lower(), kind) + " – "
                        + number(judged.shown().upper(), kind) + ", n = " + judged.quarters());
    }

    private static String number(double value, Kind kind) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        boolean whole = kind == Kind.COUNT && value == Math.rint(value);
        return (whole ? rounded.setScale(0, RoundingMode.HALF_UP) : rounded).toPlainString()
                + (kind == Kind.PERCENT ? "%" : "");
    }
}
