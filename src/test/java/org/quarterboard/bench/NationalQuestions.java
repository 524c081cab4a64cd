package org.quarterboard.bench;

import static org.quarterboard.bench.ServiceQuestions.BROKEN_DOWN;
import static org.quarterboard.bench.ServiceQuestions.HEADLINE;
import static org.quarterboard.bench.ServiceQuestions.NEVER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.quarterboard.bench.Question.Asker;
import org.quarterboard.kpi.Category;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellKind;
import org.quarterboard.kpi.FigureQuery;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.QuarterReturns;
import org.quarterboard.kpi.ReturnCalendar;
import org.quarterboard.kpi.ReturnCalendarService;
import org.quarterboard.kpi.ReturnStanding;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.trends.ExploreFilter;
import org.quarterboard.trends.ExploreRow;
import org.quarterboard.trends.ExplorerService;

/** What an oversight manager asks of all services. */
final class NationalQuestions {

    private static final int PAGE = 50;
    private static final List<String> DIMENSIONS = List.of("accommodation-group", "suitability");

    private static final String PLACES = """
            o.service_id IN (%s) AND o.cell_id IN (%s) AND o.period_start BETWEEN ? AND ? AND o.period_end <= ?
            AND o.superseded_at = ?""";

    /** The page first, then what its figures are divided by. */
    private static final String PAGE_OF_FIGURES = """
            SELECT p.code, p.period_start, p.id, p.value, d.value FROM (
                SELECT s.code, s.name, s.id AS service_id, o.period_start, o.period_end, o.cell_id, o.id, o.value
                FROM observation o JOIN service s ON s.id = o.service_id
                WHERE %s ORDER BY %s, s.name, s.id, o.period_start, %s, o.id LIMIT %d OFFSET %d) p
            LEFT JOIN observation d ON d.service_id = p.service_id AND d.cell_id = %s
              AND d.period_start = p.period_start AND d.period_end = p.period_end AND d.stream = 'RETURNED'
              AND d.superseded_at = ?""";

    private final TrendsWorld world;
    private final MeasureCatalogue catalogue;
    private final ExplorerService explorer;
    private final String services;

    NationalQuestions(TrendsWorld world) {
        this.world = world;
        catalogue = world.catalogue();
        explorer = world.bean(ExplorerService.class);
        services = world.services().stream()
                .map(service -> String.valueOf(service.value()))
                .collect(Collectors.joining(","));
    }

    List<Question> all() {
        return List.of(firstPage(), middlePage(), returns(), funnel());
    }

    private Question firstPage() {
        ExploreFilter filter = broken();
        Map<String, String> address = new TreeMap<>();
        for (String part : filter.query().split("&")) {
            address.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        List<Cell> cells = brokenDown();
        return ask(
                "explorer, first page",
                "Measure 1b by accommodation and suitability, all services and quarters, the largest figures first: how many, and the first "
                        + PAGE,
                () -> {
                    int count = explorer.explore(world.home(), address, Messages.ENGLISH)
                            .count();
                    List<ExploreRow> rows = explorer.rows(
                            world.home(), filter, FigureQuery.Order.NUMBER, true, 0, PAGE, Messages.ENGLISH);
                    return () -> {
                        List<String> lines = lines(rows);
                        lines.add(Lines.of("count", count));
                        return lines;
                    };
                },
                List.of(
                        SqlQuery.same(
                                "SELECT COUNT(*) FROM observation o WHERE " + PLACES.formatted(services, ids(cells)),
                                world.first().start(),
                                world.last().end(),
                                world.last().end(),
                                NEVER),
                        page(cells, filter, "o.value DESC", 0)),
                rows -> {
                    List<String> lines =
                            rows.getLast().stream().map(Lines::of).collect(Collectors.toCollection(ArrayList::new));
                    lines.add(Lines.of("count", rows.getFirst().getFirst()[0]));
                    return lines;
                });
    }

    private Question middlePage() {
        ExploreFilter filter = broken();
        List<Cell> cells = brokenDown();
        int middle = Math.toIntExact(world.services().size() * world.quarters().count()) * cells.size() / 4;
        return ask(
                "explorer, a page in the middle",
                "The same by the names of the services, " + PAGE + " figures from the middle on",
                () -> {
                    List<ExploreRow> rows = explorer.rows(
                            world.home(), filter, FigureQuery.Order.SERVICE, false, middle, PAGE, Messages.ENGLISH);
                    return () -> lines(rows);
                },
                List.of(page(cells, filter, "s.name", middle)),
                rows -> rows.getFirst().stream().map(Lines::of).toList());
    }

    private Question funnel() {
        var version = catalogue.measure(HEADLINE).versionIn(world.last()).orElseThrow();
        List<Cell> cells =
                List.of(catalogue.cell(version.numeratorCell().orElseThrow()).orElseThrow());
        ExploreFilter filter = new ExploreFilter(HEADLINE, "", List.of(), true, world.last(), world.last(), true);
        return ask(
                "funnel of all services",
                "Numerator and denominator of measure 1 of every service in the newest quarter",
                () -> {
                    List<ExploreRow> rows = explorer.rows(
                            world.home(), filter, FigureQuery.Order.SERVICE, false, 0, 1_000, Messages.ENGLISH);
                    return () -> lines(rows);
                },
                List.of(page(cells, filter, "s.name", 0)),
                rows -> rows.getFirst().stream().map(Lines::of).toList());
    }

    private Question returns() {
        Quarter over = world.bean(Today.class).quarter().previous();
        Quarter asked = over.compareTo(world.last()) < 0 ? over : world.last();
        ReturnCalendarService calendar = world.bean(ReturnCalendarService.class);
        String kpi = ReturnCalendar.KPIS.stream()
                .map(each -> "WHEN o.cell_id IN (" + ids(cellsOf(each)) + ") THEN '" + each + "'")
                .collect(Collectors.joining(" ", "CASE ", " END"));
        String all = ids(ReturnCalendar.KPIS.stream()
                .flatMap(each -> cellsOf(each).stream())
                .toList());
        return ask(
                "returns of a quarter, all services",
                "How far each of the ten returns of every service is, with how many figures; the portal answers service by service",
                () -> {
                    Map<ServiceId, List<ReturnStanding>> said =
                            new TreeMap<>((one, other) -> Long.compare(one.value(), other.value()));
                    for (ServiceId service : world.services()) {
                        said.put(
                                service,
                                calendar.quarter(service, asked).returns().stream()
                                        .map(QuarterReturns.One::standing)
                                        .toList());
                    }
                    return () -> said.entrySet().stream()
                            .flatMap(entry -> entry.getValue().stream()
                                    .filter(ReturnStanding::received)
                                    .map(standing -> Lines.of(
                                            entry.getKey().value(),
                                            standing.kpi(),
                                            standing.progress(),
                                            standing.locked(),
                                            standing.figures())))
                            .toList();
                },
                List.of(SqlQuery.same(
                        """
                        SELECT r.service_id, r.kpi, r.state, r.locked, f.figures FROM kpi_return r
                        JOIN (SELECT o.service_id, %s AS kpi, COUNT(*) AS figures FROM observation o
                              WHERE o.service_id IN (%s) AND o.cell_id IN (%s) AND o.period_start = ? AND o.period_end = ?
                                AND o.stream = 'RETURNED' AND o.superseded_at = ? AND o.gap <> 'NOT_RETURNED'
                              GROUP BY 1, 2) f ON f.service_id = r.service_id AND f.kpi = r.kpi
                        WHERE r.period_start = ? AND r.period_end = ?""".formatted(kpi, services, all),
                        asked.start(),
                        asked.end(),
                        NEVER,
                        asked.start(),
                        asked.end())),
                rows -> rows.getFirst().stream().map(Lines::of).toList());
    }

    private List<Cell> cellsOf(String kpi) {
        return catalogue.cells().stream()
                .filter(cell ->
                        String.valueOf(catalogue.measure(cell.measure()).kpi()).equals(kpi))
                .toList();
    }

    private ExploreFilter broken() {
        return new ExploreFilter(
                BROKEN_DOWN, String.join(",", DIMENSIONS), List.of(), true, world.first(), world.last(), true);
    }

    private List<Cell> brokenDown() {
        return catalogue.measure(BROKEN_DOWN).versions().stream()
                .flatMap(version -> catalogue.cellsOf(BROKEN_DOWN, version.number()).stream())
                .filter(cell -> cell.kind() != CellKind.DENOMINATOR)
                .filter(cell -> cell.categories().stream()
                        .map(Category::dimension)
                        .toList()
                        .equals(DIMENSIONS))
                .toList();
    }

    private SqlQuery page(List<Cell> cells, ExploreFilter filter, String order, int offset) {
        int most = filter.by().isEmpty() ? 1_000 : PAGE;
        String over = cells.stream()
                .filter(cell -> cell.denominatorCell().isPresent())
                .map(cell -> "WHEN " + id(cell) + " THEN "
                        + world.cell(cell.denominatorCell().orElseThrow().value()))
                .collect(Collectors.joining(" ", "CASE p.cell_id ", " END"));
        String where = PLACES.formatted(services, ids(cells));
        LocalDate end = filter.to().end();
        return new SqlQuery(
                PAGE_OF_FIGURES.formatted(where, order, "FIELD(o.cell_id, " + ids(cells) + ")", most, offset, over),
                PAGE_OF_FIGURES.formatted(
                        where, order, "list_position([" + ids(cells) + "], o.cell_id)", most, offset, over),
                List.of(filter.from().start(), end, end, NEVER, NEVER));
    }

    private String ids(List<Cell> cells) {
        return cells.stream().map(this::id).collect(Collectors.joining(","));
    }

    private String id(Cell cell) {
        return String.valueOf(world.cell(cell.code().value()));
    }

    private static List<String> lines(List<ExploreRow> rows) {
        return rows.stream()
                .map(row -> Lines.of(
                        row.serviceCode(),
                        row.quarter().start(),
                        row.figure().value(),
                        row.exact().number(),
                        row.exact().denominator()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Question ask(
            String name,
            String what,
            Supplier<Question.Said> portal,
            List<SqlQuery> queries,
            Question.Reading reading) {
        return new Question(name, what, Asker.OVERSIGHT_MANAGER, portal, queries, reading);
    }
}
