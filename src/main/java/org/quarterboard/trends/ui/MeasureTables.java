package org.quarterboard.trends.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.trends.CategoryTable;
import org.quarterboard.trends.MeasurePage;
import org.quarterboard.trends.MeasureRow;
import org.quarterboard.trends.OtherPeriod;

/**
 * The tables of a measure, without the columns that would be empty or say the value again. Every figure in them leads
 * to where it comes from.
 */
final class MeasureTables {

    /** The id of the table of the quarters on the page. */
    static final String QUARTERS = "quarters";

    /** Hands out the words of the page. */
    interface Words {
        String t(String key, Object... params);
    }

    /** A column, its words, and for those that are figures the observation behind them. */
    private record Part<T>(
            Column column, Function<T, String> text, String kind, Function<T, @Nullable ObservationId> figure) {

        static <T> Part<T> of(Column column, Function<T, String> text) {
            return new Part<>(column, text, "", row -> null);
        }
    }

    private final MeasurePage page;
    private final SelectedService service;
    private final Words words;

    MeasureTables(MeasurePage page, SelectedService service, Words words) {
        this.page = page;
        this.service = service;
        this.words = words;
    }

    DataTable quarters() {
        List<Part<MeasureRow>> parts = new ArrayList<>();
        parts.add(new Part<>(
                Column.number(page.unit()),
                row -> row.texts().value(),
                "value",
                row -> row.figures().value()));
        if (page.rows().stream()
                .anyMatch(row -> differs(row.texts().numerator(), row.texts().value()))) {
            parts.add(new Part<>(
                    number("trends.table.numerator"),
                    row -> row.texts().numerator(),
                    "numerator",
                    row -> row.figures().numerator()));
        }
        parts.add(new Part<>(
                number("trends.table.denominator"),
                row -> row.texts().denominator(),
                "denominator",
                row -> row.figures().denominator()));
        parts.add(Part.of(number("trends.table.centre"), row -> row.texts().centre()));
        parts.add(Part.of(number("trends.table.limits"), row -> row.texts().limits()));
        parts.add(Part.of(text("trends.table.signal"), row -> row.texts().signal()));
        parts.add(Part.of(text("trends.table.remark"), row -> row.texts().remark()));
        DataTable table = table(
                words.t("trends.table.caption", page.title()),
                "trends.table.quarter",
                page.rows(),
                row -> row.texts().quarter(),
                row -> row.texts().quarter(),
                parts);
        table.setId(QUARTERS);
        return table;
    }

    DataTable categories(CategoryTable categories) {
        return table(
                words.t("trends.page.categories", categories.period()),
                "trends.table.category",
                categories.rows(),
                CategoryTable.Row::category,
                row -> row.category() + ", " + row.stage(),
                List.of(
                        Part.of(text("trends.table.stage"), CategoryTable.Row::stage),
                        new Part<>(
                                number("trends.table.number"),
                                CategoryTable.Row::number,
                                "number",
                                row -> row.figures().numerator()),
                        new Part<>(
                                number("trends.table.denominator"),
                                CategoryTable.Row::denominator,
                                "denominator",
                                row -> row.figures().denominator()),
                        Part.of(number("trends.table.share"), CategoryTable.Row::share)));
    }

    DataTable others() {
        List<Part<OtherPeriod>> parts = new ArrayList<>();
        parts.add(new Part<>(
                number("trends.table.value"),
                OtherPeriod::value,
                "value",
                row -> row.figures().value()));
        if (page.others().stream().anyMatch(row -> differs(row.numerator(), row.value()))) {
            parts.add(new Part<>(
                    number("trends.table.numerator"),
                    OtherPeriod::numerator,
                    "numerator",
                    row -> row.figures().numerator()));
        }
        parts.add(new Part<>(
                number("trends.table.denominator"),
                OtherPeriod::denominator,
                "denominator",
                row -> row.figures().denominator()));
        parts.add(Part.of(text("trends.table.remark"), this::remark));
        return table(
                words.t("trends.page.others-caption"),
                "trends.table.period",
                page.others(),
                OtherPeriod::period,
                OtherPeriod::period,
                parts);
    }

    private String remark(OtherPeriod row) {
        return Stream.of(row.provisional() ? words.t("trends.provisional") : "", row.health())
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** A count is its own numerator: it need not stand there twice. */
    private static boolean differs(String numerator, String value) {
        return !numerator.isEmpty() && !numerator.equals(value);
    }

    /**
     * @param name what heads the row
     * @param of what the name of a link says the figure is of
     */
    private <T> DataTable table(
            String caption,
            String first,
            List<T> rows,
            Function<T, String> name,
            Function<T, String> of,
            List<Part<T>> parts) {
        List<Part<T>> kept = parts.stream()
                .filter(part ->
                        rows.stream().anyMatch(row -> !part.text().apply(row).isEmpty()))
                .toList();
        List<Column> columns = new ArrayList<>(List.of(text(first)));
        kept.forEach(part -> columns.add(part.column()));
        DataTable table = new DataTable(caption, columns);
        for (T row : rows) {
            List<Component> cells = new ArrayList<>(List.of(new Span(name.apply(row))));
            kept.forEach(part -> cells.add(cell(part, row, of.apply(row))));
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    private <T> Component cell(Part<T> part, T row, String of) {
        String text = part.text().apply(row);
        ObservationId figure = part.figure().apply(row);
        return figure == null
                ? new Span(text)
                : Texts.figure(
                        service,
                        text,
                        figure,
                        words.t("trends.table.open", text, words.t("trends.part." + part.kind()), of));
    }

    private Column text(String key) {
        return Column.text(words.t(key));
    }

    private Column number(String key) {
        return Column.number(words.t(key));
    }
}
