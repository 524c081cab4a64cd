package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.quarterboard.documents.TableBlock;
import org.quarterboard.documents.TableBlock.Cell;
import org.quarterboard.documents.TableBlock.Column;
import org.quarterboard.documents.TableBlock.Row;
import org.quarterboard.trends.Latest;
import org.quarterboard.trends.MeasurePage;
import org.quarterboard.trends.MeasureRow;
import org.quarterboard.trends.OtherPeriod;

/** The tables of a measure: the newest rows, without the columns that would be empty. */
record MeasureTables(PaperWords words) {

    /** Quarters of a table. */
    static final int MOST_ROWS = 8;

    /** A column and how its cells are read from a row. */
    private record Part<T>(Column column, Function<T, String> text) {}

    /** Every measure with its newest value and what is found. */
    TableBlock overview(List<ShownMeasure> measures, String caption) {
        return new TableBlock(
                caption,
                List.of(
                        Column.text(words.get("col.measure")),
                        Column.number(words.get("col.value")),
                        Column.text(words.get("col.quarter")),
                        Column.text(words.get("col.finding")),
                        Column.text(words.get("col.health"))),
                measures.stream().map(this::line).toList(),
                null);
    }

    private Row line(ShownMeasure measure) {
        MeasurePage page = measure.page();
        return Row.of(
                page.title(),
                page.latest().map(Latest::valueText).orElse(""),
                page.latest().map(Latest::quarterText).orElse(""),
                page.latest().isPresent() ? measure.finding() : words.get("measure.other-periods"),
                page.latest().isPresent() ? page.health().words() : "");
    }

    TableBlock quarters(MeasurePage page) {
        List<MeasureRow> rows = page.rows().stream().limit(MOST_ROWS).toList();
        List<Part<MeasureRow>> parts = new ArrayList<>();
        parts.add(new Part<>(Column.number(page.unit()), row -> row.texts().value()));
        if (rows.stream()
                .anyMatch(row -> !row.texts().numerator().equals(row.texts().value()))) {
            parts.add(new Part<>(
                    Column.number(words.get("col.numerator")),
                    row -> row.texts().numerator()));
        }
        parts.add(new Part<>(
                Column.number(words.get("col.denominator")), row -> row.texts().denominator()));
        parts.add(new Part<>(
                Column.text(words.get("col.signal")), row -> row.texts().signal()));
        parts.add(new Part<>(
                Column.text(words.get("col.remark")), row -> row.texts().remark()));
        return table(
                words.get("measure.caption", page.title(), rows.size()),
                "col.quarter",
                rows,
                row -> row.texts().quarter(),
                parts);
    }

    TableBlock others(MeasurePage page) {
        List<OtherPeriod> rows = page.others().stream().limit(MOST_ROWS).toList();
        List<Part<OtherPeriod>> parts = new ArrayList<>();
        parts.add(new Part<>(Column.number(words.get("col.value")), OtherPeriod::value));
        parts.add(new Part<>(Column.number(words.get("col.fraction")), OtherPeriod::fraction));
        parts.add(new Part<>(
                Column.text(words.get("col.remark")),
                row -> (row.provisional() ? words.get("measure.provisional") : "") + " " + row.health()));
        return table(words.get("measure.others-caption", page.title()), "col.period", rows, OtherPeriod::period, parts);
    }

    private <T> TableBlock table(
            String caption, String firstKey, List<T> rows, Function<T, String> name, List<Part<T>> parts) {
        List<Part<T>> kept = parts.stream()
                .filter(part ->
                        rows.stream().anyMatch(row -> !part.text().apply(row).isBlank()))
                .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.get(firstKey)));
        kept.forEach(part -> columns.add(part.column()));
        return new TableBlock(
                caption,
                columns,
                rows.stream()
                        .map(row -> new Row(
                                name.apply(row),
                                kept.stream()
                                        .map(part -> Cell.of(part.text().apply(row)))
                                        .toList(),
                                false))
                        .toList(),
                null);
    }
}
