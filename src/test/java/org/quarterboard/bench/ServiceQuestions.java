package org.quarterboard.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterboard.bench.Question.Asker;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.CellKind;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.PoolKind;
import org.quarterboard.kpi.PooledService;
import org.quarterboard.kpi.PooledSum;
import org.quarterboard.kpi.Stream;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Today;
import org.quarterboard.trends.CategoryTable;
import org.quarterboard.trends.MeasurePage;
import org.quarterboard.trends.MeasureService;
import org.quarterboard.trends.QuarterSummary;
import org.quarterboard.trends.RecountedSummary;
import org.quarterboard.trends.SummaryService;

/** What a head of service asks of the own service. */
final class ServiceQuestions {

    static final LocalDateTime NEVER = LocalDateTime.of(9999, 12, 31, 0, 0);
    static final MeasureCode HEADLINE = new MeasureCode("1");
    static final MeasureCode BROKEN_DOWN = new MeasureCode("1b");

    private static final String SERIES = """
            SELECT period_start, cell_id, value FROM observation
            WHERE service_id = ? AND cell_id IN (%s) AND period_end <= ? AND superseded_at = ?""";

    /** The services of the pools that have both figures, by whether they are of the family, the region, the country. */
    private static final String POOLS = """
            SELECT SUM(IN_FAMILY), SUM(IN_FAMILY * n), SUM(IN_FAMILY * d), SUM(IN_REGION), SUM(IN_REGION * n),
                   SUM(IN_REGION * d), SUM(IN_COUNTRY), SUM(IN_COUNTRY * n), SUM(IN_COUNTRY * d), COUNT(*), SUM(n), SUM(d)
            FROM (
                SELECT CASE WHEN s.family_id = own.family_id THEN 1 ELSE 0 END AS in_family,
                       CASE WHEN s.region_id = own.region_id THEN 1 ELSE 0 END AS in_region,
                       CASE WHEN s.country = own.country THEN 1 ELSE 0 END AS in_country, n.value AS n, d.value AS d
                FROM service own
                JOIN service s ON s.valid_from <= ? AND s.valid_to >= ?
                JOIN observation n ON n.service_id = s.id AND n.cell_id = ? AND n.period_start = ? AND n.period_end = ?
                  AND n.stream = 'RETURNED' AND n.superseded_at = ? AND n.value IS NOT NULL
                JOIN observation d ON d.service_id = s.id AND d.cell_id = ? AND d.period_start = ? AND d.period_end = ?
                  AND d.stream = 'RETURNED' AND d.superseded_at = ? AND d.value IS NOT NULL
                WHERE own.id = ?) each_of_them""";

    private final TrendsWorld world;
    private final MeasureCatalogue catalogue;
    private final MeasureService measures;
    private final Quarter last;
    /** Beside services of somebody else the portal holds pools back, and there is nothing to compare. */
    private final Set<PoolKind> told;

    ServiceQuestions(TrendsWorld world) {
        this.world = world;
        catalogue = world.catalogue();
        measures = world.bean(MeasureService.class);
        last = world.last();
        world.signIn(Question.Asker.HEAD_OF_SERVICE);
        told = pooled().stream()
                .filter(sum -> sum.sums().isPresent())
                .map(PooledSum::kind)
                .collect(Collectors.toSet());
        world.signOut();
    }

    Set<PoolKind> told() {
        return told;
    }

    private List<PooledSum> pooled() {
        return world.bean(PooledService.class).pooled(world.home(), HEADLINE, last);
    }

    List<Question> all() {
        return List.of(page(), summary(), list(), pools(), series(), breakdown());
    }

    private Question page() {
        return ask(
                "measure page in full",
                "Measure 1 with everything on its page: values, signals, chart, table, definitions, and the sums of its pools",
                () -> {
                    var full = measures.full(world.home(), HEADLINE, last, Messages.ENGLISH);
                    return () -> {
                        List<String> lines = lines(full.page());
                        full.comparators().rows().stream()
                                .filter(row -> row.basis().contains("service")
                                        && !row.fraction().isEmpty())
                                .forEach(row -> lines.add(
                                        Lines.of("pool", row.fraction().replace(",", ""))));
                        return lines;
                    };
                },
                List.of(series(HEADLINE), pool()),
                rows -> {
                    List<String> lines = seriesLines(HEADLINE, rows.getFirst());
                    pools(rows.getLast())
                            .forEach((kind, sum) -> lines.add(Lines.of("pool", sum.get(1) + " of " + sum.get(2))));
                    return lines;
                });
    }

    private Question summary() {
        return ask(
                "quarter summary",
                "What improved, worsened, is unusual or unchanged in the newest quarter: a sentence for each measure",
                () -> {
                    QuarterSummary said =
                            world.bean(SummaryService.class).summary(world.home(), last, Messages.ENGLISH);
                    return () -> lines(said);
                },
                List.of(ownValues()),
                rows -> lines(RecountedSummary.of(
                        catalogue,
                        figures(rows.getFirst()),
                        last,
                        world.bean(Today.class).quarter())));
    }

    private Question list() {
        return ask(
                "list of measures",
                "Every measure with its newest value and what statistics says of it",
                () -> {
                    var said = measures.measures(world.home(), last, Messages.ENGLISH);
                    return () -> said.stream()
                            .flatMap(line -> line.latest().stream()
                                    .map(latest -> Lines.of(
                                            line.code(),
                                            latest.quarter().start(),
                                            latest.numerator(),
                                            latest.denominator())))
                            .toList();
                },
                List.of(ownValues()),
                rows -> {
                    OwnValues values = OwnValues.of(catalogue, rows.getFirst());
                    return catalogue.measures().stream()
                            .flatMap(measure -> values.newest(measure, world).stream()
                                    .map(pair -> Lines.of(
                                            measure.code(), pair.start(), pair.numerator(), pair.denominator())))
                            .toList();
                });
    }

    private Question pools() {
        return ask(
                "pooled comparators",
                "The sums of measure 1 over the family, the region, the country and all services, decided upon and told",
                () -> {
                    List<PooledSum> said = pooled();
                    return () -> said.stream()
                            .filter(sum -> sum.sums().isPresent())
                            .map(sum -> Lines.of(
                                    sum.kind(),
                                    sum.services(),
                                    sum.sums().map(PooledSum.Sums::numerator).orElse(null),
                                    sum.sums().map(PooledSum.Sums::denominator).orElse(null)))
                            .toList();
                },
                List.of(pool()),
                rows -> pools(rows.getFirst()).entrySet().stream()
                        .map(pool -> Lines.of(
                                pool.getKey(),
                                pool.getValue().getFirst(),
                                pool.getValue().get(1),
                                pool.getValue().getLast()))
                        .toList());
    }

    private Question series() {
        return ask(
                "series of one measure",
                "Measure 1 quarter by quarter, with signals, chart and table",
                () -> {
                    MeasurePage page = measures.measure(world.home(), HEADLINE, last, Messages.ENGLISH);
                    return () -> lines(page);
                },
                List.of(series(HEADLINE)),
                rows -> seriesLines(HEADLINE, rows.getFirst()));
    }

    private Question breakdown() {
        Measure measure = catalogue.measure(BROKEN_DOWN);
        List<Cell> cells = measure.versions().stream()
                .flatMap(version -> catalogue.cellsOf(BROKEN_DOWN, version.number()).stream())
                .filter(cell -> cell.kind() != CellKind.DENOMINATOR)
                .toList();
        String ids = ids(cells.stream().map(Cell::code).toList());
        return ask(
                "breakdown table",
                "Measure 1b, accommodation by type and suitability, in the newest period that has any",
                () -> {
                    MeasurePage page = measures.measure(world.home(), BROKEN_DOWN, last, Messages.ENGLISH);
                    return () -> page.categories().map(CategoryTable::rows).orElse(List.of()).stream()
                            .map(row -> Lines.of(
                                    Objects.requireNonNull(row.figures().numerator())
                                            .value(),
                                    new BigDecimal(row.number().replace(",", ""))))
                            .toList();
                },
                List.of(SqlQuery.same(
                        """
                        SELECT id, value FROM observation
                        WHERE service_id = ? AND cell_id IN (%s) AND superseded_at = ? AND value IS NOT NULL
                          AND period_start = (SELECT MAX(period_start) FROM observation
                            WHERE service_id = ? AND cell_id IN (%s) AND period_end <= ? AND superseded_at = ?)""".formatted(ids, ids),
                        world.home().value(),
                        NEVER,
                        world.home().value(),
                        last.end(),
                        NEVER)),
                rows -> rows.getFirst().stream().map(Lines::of).toList());
    }

    private SqlQuery series(MeasureCode code) {
        return SqlQuery.same(
                SERIES.formatted(ids(OwnValues.cells(catalogue, List.of(catalogue.measure(code))))),
                world.home().value(),
                last.end(),
                NEVER);
    }

    private SqlQuery ownValues() {
        return SqlQuery.same(
                SERIES.formatted(ids(OwnValues.cells(catalogue, catalogue.measures()))),
                world.home().value(),
                last.end(),
                NEVER);
    }

    private SqlQuery pool() {
        var version = catalogue.measure(HEADLINE).versionIn(last).orElseThrow();
        long numerator = world.cell(version.numeratorCell().orElseThrow().value());
        long denominator = world.cell(version.denominatorCell().orElseThrow().value());
        LocalDate start = last.start();
        LocalDate end = last.end();
        return SqlQuery.same(
                POOLS,
                end,
                start,
                numerator,
                start,
                end,
                NEVER,
                denominator,
                start,
                end,
                NEVER,
                world.home().value());
    }

    /** How many services, numerator and denominator of each pool. */
    private Map<PoolKind, List<String>> pools(List<Object[]> rows) {
        Object[] row = rows.getFirst();
        return told.stream()
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> java.util.stream.Stream.of(0, 1, 2)
                                .map(column -> Lines.of(row[3 * kind.ordinal() + column]))
                                .toList()));
    }

    private String ids(List<CellCode> cells) {
        return cells.stream()
                .map(cell -> String.valueOf(world.cell(cell.value())))
                .collect(Collectors.joining(","));
    }

    private List<String> lines(MeasurePage page) {
        return page.rows().stream()
                .filter(row -> row.exact().numerator() != null || row.exact().denominator() != null)
                .map(row -> Lines.of(
                        row.quarter().start(),
                        row.exact().numerator(),
                        row.exact().denominator()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<String> seriesLines(MeasureCode code, List<Object[]> rows) {
        return OwnValues.of(catalogue, rows).series(catalogue.measure(code), world).stream()
                .map(pair -> Lines.of(pair.start(), pair.numerator(), pair.denominator()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> lines(QuarterSummary summary) {
        return summary.lines().stream()
                .map(line -> Lines.of(line.code(), line.group(), line.sentence()))
                .toList();
    }

    private List<NewObservation> figures(List<Object[]> rows) {
        Map<Long, CellCode> codes = OwnValues.cells(catalogue, catalogue.measures()).stream()
                .collect(Collectors.toMap(cell -> world.cell(cell.value()), cell -> cell));
        return rows.stream()
                .map(row -> new NewObservation(
                        Period.of(Quarter.of((LocalDate) row[0])),
                        Objects.requireNonNull(codes.get(((Number) row[1]).longValue())),
                        Stream.RETURNED,
                        (BigDecimal) row[2],
                        null,
                        false,
                        0))
                .toList();
    }

    private static Question ask(
            String name,
            String what,
            java.util.function.Supplier<Question.Said> portal,
            List<SqlQuery> queries,
            Question.Reading reading) {
        return new Question(name, what, Asker.HEAD_OF_SERVICE, portal, queries, reading);
    }
}
