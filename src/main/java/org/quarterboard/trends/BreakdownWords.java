package org.quarterboard.trends;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.quarterboard.charts.ValueAxis;
import org.quarterboard.charts.ValueUnit;
import org.quarterboard.kpi.Category;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.Stage;
import org.quarterboard.shared.Quarter;

/** What the pictures of a breakdown say. */
record BreakdownWords(Words words, boolean wales) {

    String category(Category category) {
        return words.foreign(category.messageKey(), wales);
    }

    /** What it is broken down by, and when it is counted. */
    String heading(Stage stage, String dimension, Optional<Category> same) {
        String by = words.foreign(Category.dimensionKey(dimension));
        String when = words.foreign(stage.messageKey());
        return same.map(category -> words.get("small.heading-same", by, category(category), when))
                .orElseGet(() -> words.get("small.heading", by, when));
    }

    String span(List<Quarter> span) {
        return words.get("span", words.quarter(span.getFirst()), words.quarter(span.getLast()));
    }

    String tick(Quarter quarter) {
        return words.get("chart.tick", quarter.number());
    }

    String number(double value) {
        return words.plain(BigDecimal.valueOf(value).stripTrailingZeros());
    }

    ValueAxis axis() {
        return new ValueAxis(words.get("unit.COUNT"), ValueUnit.COUNT, this::number, this::number);
    }

    /** The newest number, with its share where it lies inside what it is divided by. */
    String newest(Cell cell, Observation figure, HeldFigures held) {
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
}
