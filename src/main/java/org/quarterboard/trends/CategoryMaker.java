package org.quarterboard.trends;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.HealthAsked;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.Observation;
import org.quarterboard.shared.Period;

/** The table of a measure's breakdowns for the newest period that has any. */
record CategoryMaker(MeasureCatalogue catalogue, Measure measure) {

    Optional<CategoryTable> table(HeldFigures held, HealthLabels health, boolean wales, Words words) {
        return newest(held).map(newest -> {
            List<CategoryTable.Row> rows = new ArrayList<>();
            for (Cell cell : Breakdown.counted(catalogue, measure)) {
                held.at(cell.code(), newest)
                        .ifPresent(figure -> rows.add(row(cell, figure, held, newest, wales, words)));
            }
            return new CategoryTable(words.period(newest), rows, health.of(HealthAsked.of(measure.code(), newest)));
        });
    }

    /** The newest period that has any. */
    Optional<Period> newest(HeldFigures held) {
        var periods = held.periods(
                Breakdown.counted(catalogue, measure).stream().map(Cell::code).toList());
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.last());
    }

    private static CategoryTable.Row row(
            Cell cell, Observation figure, HeldFigures held, Period period, boolean wales, Words words) {
        Optional<Observation> over = cell.denominatorCell().flatMap(code -> held.at(code, period));
        Optional<BigDecimal> denominator = over.flatMap(Observation::figure);
        String share = figure.figure()
                .flatMap(number -> denominator
                        .filter(whole -> whole.signum() > 0 && cell.insideDenominator())
                        .map(whole -> number.divide(whole, MathContext.DECIMAL128)))
                .map(part -> words.formats().percent(part, words.locale()))
                .orElse("");
        return new CategoryTable.Row(
                words.foreign(cell.stage().messageKey()),
                category(cell, wales, words),
                number(figure, words),
                over.map(whole -> number(whole, words)).orElse(""),
                share,
                FigureIds.of(
                        Optional.empty(),
                        Optional.of(figure),
                        over,
                        Stream.concat(Stream.of(figure), over.stream()).toList()));
    }

    private static String number(Observation figure, Words words) {
        return figure.figure()
                .map(words::plain)
                .orElseGet(() -> words.get(Missing.reason(Optional.of(figure)).key()));
    }

    private static String category(Cell cell, boolean wales, Words words) {
        return cell.categories().isEmpty()
                ? words.get("category.all")
                : cell.categories().stream()
                        .map(each -> words.get(
                                "category.one",
                                words.foreign(each.dimensionKey()),
                                words.foreign(each.messageKey(), wales)))
                        .collect(Collectors.joining("; "));
    }
}
