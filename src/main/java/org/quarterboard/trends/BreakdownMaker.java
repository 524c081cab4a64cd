package org.quarterboard.trends;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.charts.SparkLine;
import org.quarterboard.charts.TrendPoint;
import org.quarterboard.charts.ValueAxis;
import org.quarterboard.charts.ValueUnit;
import org.quarterboard.kpi.Category;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.CellKind;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.Stage;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/**
 * The breakdowns of a measure by one dimension, crossed with at most one other, at the stage at which its own value is counted, or at every stage where it
 * has no value of its own. Counts as they are held; a quarter without one is a gap. Only the definition that holds in the
 * last quarter, so that no line runs across a change.
 */
record BreakdownMaker(MeasureCatalogue catalogue, Measure measure, Quarter upTo, boolean wales, Words words) {

    static final int MOST_PICTURES = 8;
    static final int MOST_QUARTERS = 20;

    static final int MOST_ROWS = 6;

    /**
     * A row of pictures.
     *
     * @param dimension what differs from picture to picture
     * @param same what all of them are as well, where the cells are crossed
     */
    private record Row(Stage stage, CellKind kind, String dimension, Optional<Category> same) {}

    List<BreakdownPictures> of(HeldFigures held) {
        Optional<DefinitionVersion> version = measure.versionIn(upTo);
        if (version.isEmpty()) {
            return List.of();
        }
        List<Cell> cells = cells(version.get());
        Map<Row, List<Cell>> rows = new LinkedHashMap<>();
        for (Cell cell : cells) {
            String dimension = dimension(cell, cells);
            Optional<Category> same = cell.categories().stream()
                    .filter(category -> !category.dimension().equals(dimension))
                    .findFirst();
            rows.computeIfAbsent(new Row(cell.stage(), cell.kind(), dimension, same), ignored -> new ArrayList<>())
                    .add(cell);
        }
        return rows.entrySet().stream()
                .flatMap(row -> breakdown(row.getKey(), row.getValue(), held).stream())
                .limit(MOST_ROWS)
                .toList();
    }

    /** Of crossed categories the one with more items differs from picture to picture. */
    private static String dimension(Cell cell, List<Cell> all) {
        return cell.categories().stream()
                .map(Category::dimension)
                .max(Comparator.comparingLong(dimension -> all.stream()
                        .flatMap(other -> other.item(dimension).stream())
                        .distinct()
                        .count()))
                .orElseThrow();
    }

    private List<Cell> cells(DefinitionVersion version) {
        List<CellCode> own = OwnCells.all(catalogue, measure);
        List<Cell> single = catalogue.cellsOf(measure.code(), version.number()).stream()
                .filter(cell -> cell.kind() == CellKind.COUNT || cell.kind() == CellKind.NUMERATOR)
                .filter(cell ->
                        !cell.categories().isEmpty() && cell.categories().size() <= 2)
                .filter(cell -> !own.contains(cell.code()))
                .toList();
        Optional<Stage> stage = version.numeratorCell().flatMap(catalogue::cell).map(Cell::stage);
        List<Cell> atStage = single.stream()
                .filter(cell -> stage.filter(cell.stage()::equals).isPresent())
                .toList();
        return atStage.isEmpty() ? single : atStage;
    }

    private Optional<BreakdownPictures> breakdown(Row row, List<Cell> cells, HeldFigures held) {
        NavigableSet<Quarter> quarters =
                held.quarters(cells.stream().map(Cell::code).toList()).headSet(upTo, true);
        if (quarters.isEmpty()) {
            return Optional.empty();
        }
        int length = Math.min(MOST_QUARTERS, quarters.first().until(quarters.last()) + 1);
        List<Quarter> span = quarters.last().plus(1 - length).run(length).toList();
        List<Cell> shown = cells.stream()
                .filter(cell -> !values(cell, span, held).stream().allMatch(Objects::isNull))
                .toList();
        Set<CellCode> pictured = largest(shown, span, held);
        if (pictured.isEmpty()) {
            return Optional.empty();
        }
        List<Cell> drawn =
                shown.stream().filter(cell -> pictured.contains(cell.code())).toList();
        double highest = highest(drawn, span, held);
        return Optional.of(new BreakdownPictures(
                heading(row),
                words.get("span", words.quarter(span.getFirst()), words.quarter(span.getLast())),
                highest,
                drawn.stream()
                        .map(cell -> small(row, cell, span, held, highest))
                        .toList(),
                shown.size() - drawn.size()));
    }

    /** The end of the axis that all pictures share: 1 where every value is 0. */
    private static double highest(List<Cell> cells, List<Quarter> span, HeldFigures held) {
        double highest = cells.stream()
                .flatMap(cell -> values(cell, span, held).stream())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return highest > 0 ? highest : 1;
    }

    private String heading(Row row) {
        String dimension = words.foreign(Category.dimensionKey(row.dimension()));
        String stage = words.foreign(row.stage().messageKey());
        return row.same()
                .map(same -> words.get("small.heading-same", dimension, words.foreign(same.messageKey(), wales), stage))
                .orElseGet(() -> words.get("small.heading", dimension, stage));
    }

    /** Those with the largest newest numbers; as many as there is room for. */
    private Set<CellCode> largest(List<Cell> cells, List<Quarter> span, HeldFigures held) {
        return cells.stream()
                .sorted(Comparator.comparing((Cell cell) -> newest(cell, span, held)
                                .flatMap(Observation::figure)
                                .orElse(BigDecimal.ZERO))
                        .reversed())
                .limit(MOST_PICTURES)
                .map(Cell::code)
                .collect(Collectors.toSet());
    }

    private BreakdownPictures.Small small(Row row, Cell cell, List<Quarter> span, HeldFigures held, double highest) {
        Category category = cell.categories().stream()
                .filter(each -> each.dimension().equals(row.dimension()))
                .findFirst()
                .orElseThrow();
        String name = words.foreign(category.messageKey(), wales);
        List<@Nullable Double> values = values(cell, span, held);
        List<String> said = new ArrayList<>();
        for (int i = 0; i < span.size(); i++) {
            Double value = values.get(i);
            if (value != null) {
                said.add(words.get("find.point", words.quarter(span.get(i)), number(value)));
            }
        }
        return new BreakdownPictures.Small(
                name,
                newest(cell, span, held)
                        .map(figure -> newestWords(cell, figure, held))
                        .orElse(""),
                words.get("small.description", name, words.list(said)),
                new SparkLine(
                        name,
                        new ValueAxis(words.get("unit.COUNT"), ValueUnit.COUNT, this::number, this::number),
                        span.stream().map(quarter -> point(cell, quarter, held)).toList(),
                        highest));
    }

    private TrendPoint point(Cell cell, Quarter quarter, HeldFigures held) {
        Optional<Observation> figure = held.at(cell.code(), Period.of(quarter));
        return new TrendPoint(
                words.get("chart.tick", quarter.number()),
                quarter.financialYear(),
                words.quarter(quarter),
                figure.flatMap(Observation::figure).map(BigDecimal::doubleValue).orElse(null),
                figure.filter(Observation::provisional).isPresent(),
                null);
    }

    private String number(double value) {
        return words.plain(BigDecimal.valueOf(value).stripTrailingZeros());
    }

    private String newestWords(Cell cell, Observation figure, HeldFigures held) {
        BigDecimal number = figure.figure().orElseThrow();
        String quarter = words.quarter(Quarter.of(figure.period().start()));
        Optional<BigDecimal> whole = cell.denominatorCell()
                .flatMap(code -> held.at(code, figure.period()))
                .flatMap(Observation::figure)
                .filter(over -> over.signum() > 0 && cell.insideDenominator());
        return whole.map(over -> words.get(
                        "small.share",
                        words.plain(number),
                        words.plain(over),
                        words.formats().percent(number.divide(over, MathContext.DECIMAL128), words.locale()),
                        quarter))
                .orElseGet(() -> words.get("small.number", words.plain(number), quarter));
    }

    private static Optional<Observation> newest(Cell cell, List<Quarter> span, HeldFigures held) {
        return span.reversed().stream()
                .flatMap(quarter -> held.at(cell.code(), Period.of(quarter)).stream())
                .filter(figure -> figure.figure().isPresent())
                .findFirst();
    }

    private static List<@Nullable Double> values(Cell cell, List<Quarter> span, HeldFigures held) {
        List<@Nullable Double> values = new ArrayList<>();
        for (Quarter quarter : span) {
            values.add(held.at(cell.code(), Period.of(quarter))
                    .flatMap(Observation::figure)
                    .map(BigDecimal::doubleValue)
                    .orElse(null));
        }
        return values;
    }
}
