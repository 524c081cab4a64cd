package org.quarterboard.trends.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.trends.CategoryTable;
import org.quarterboard.trends.MeasurePage;
import org.quarterboard.trends.MeasureRow;
import org.quarterboard.trends.OtherPeriod;

/** The tables of a measure; every figure in them can be opened. */
final class MeasureTables {

    /** Hands out the words of the page. */
    interface Words {
        String t(String key, Object... params);
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
        DataTable table = new DataTable(
                words.t("trends.table.caption", page.title()),
                List.of(
                        text("trends.table.quarter"),
                        Column.number(page.unit()),
                        number("trends.table.numerator"),
                        number("trends.table.denominator"),
                        number("trends.table.centre"),
                        number("trends.table.limits"),
                        text("trends.table.signal"),
                        text("trends.table.remark"),
                        text("trends.table.figures")));
        for (MeasureRow row : page.rows()) {
            MeasureRow.Texts texts = row.texts();
            table.row(new Component[] {
                new Span(texts.quarter()),
                new Span(texts.value()),
                new Span(texts.numerator()),
                new Span(texts.denominator()),
                new Span(texts.centre()),
                new Span(texts.limits()),
                new Span(texts.signal()),
                new Span(texts.remark()),
                Texts.figures(service, row.figures(), words.t("trends.table.open"), texts.quarter())
            });
        }
        return table;
    }

    DataTable categories(CategoryTable categories) {
        DataTable table = new DataTable(
                words.t("trends.page.categories", categories.period()),
                List.of(
                        text("trends.table.category"),
                        text("trends.table.stage"),
                        number("trends.table.number"),
                        number("trends.table.denominator"),
                        number("trends.table.share"),
                        text("trends.table.figures")));
        for (CategoryTable.Row row : categories.rows()) {
            table.row(new Component[] {
                new Span(row.category()),
                new Span(row.stage()),
                new Span(row.number()),
                new Span(row.denominator()),
                new Span(row.share()),
                Texts.figures(service, row.figures(), words.t("trends.table.open"), row.category())
            });
        }
        return table;
    }

    DataTable others() {
        DataTable table = new DataTable(
                words.t("trends.page.others-caption"),
                List.of(
                        text("trends.table.period"),
                        number("trends.table.value"),
                        text("trends.table.fraction"),
                        text("trends.table.remark"),
                        text("trends.table.figures")));
        for (OtherPeriod row : page.others()) {
            table.row(new Component[] {
                new Span(row.period()),
                new Span(row.value()),
                new Span(row.fraction()),
                new Span(row.provisional() ? words.t("trends.provisional") : ""),
                Texts.figures(service, row.figures(), words.t("trends.table.open"), row.period())
            });
        }
        return table;
    }

    private Column text(String key) {
        return Column.text(words.t(key));
    }

    private Column number(String key) {
        return Column.number(words.t(key));
    }
}
