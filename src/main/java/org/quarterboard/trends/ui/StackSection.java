package org.quarterboard.trends.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ChartText;
import org.quarterboard.charts.ui.ChartReader;
import org.quarterboard.charts.ui.ScreenChart;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.trends.BreakdownStack;
import org.quarterboard.trends.MeasurePage;

/** A breakdown as stacked columns, with its table and its files. */
final class StackSection extends Div {

    private static final long serialVersionUID = 1L;

    StackSection(BreakdownStack stack, MeasurePage page, ChartRenderer renderer, SelectedService service) {
        add(
                new H3(stack.heading()),
                new ScreenChart(renderer, stack.chart(), stack.text(), "stack-" + stack.token()),
                reader(stack),
                new Details(getTranslation("trends.stack.table", stack.heading()), table(stack)),
                downloads(stack, page, service));
    }

    private ChartReader reader(BreakdownStack stack) {
        List<String> points =
                stack.text().rows().stream().map(row -> point(stack, row)).toList();
        return new ChartReader(
                "qb-stack-reader-" + stack.token(),
                getTranslation("trends.reader.of", stack.heading()),
                points,
                points.size() - 1);
    }

    private static String point(BreakdownStack stack, List<String> row) {
        List<String> headers = stack.text().headers();
        return row.getFirst() + ": "
                + IntStream.range(1, row.size())
                        .filter(i -> !row.get(i).isEmpty())
                        .mapToObj(i -> i < row.size() - 1 ? headers.get(i) + " " + row.get(i) : row.get(i))
                        .collect(Collectors.joining("; "));
    }

    /** The newest quarter first, as in every table of the page. */
    private static DataTable table(BreakdownStack stack) {
        ChartText text = stack.text();
        List<String> headers = text.headers();
        int last = headers.size() - 1;
        boolean remarks = text.rows().stream().anyMatch(row -> !row.get(last).isEmpty());
        List<Column> columns = new ArrayList<>(List.of(Column.text(headers.getFirst())));
        headers.subList(1, last).forEach(part -> columns.add(Column.number(part)));
        if (remarks) {
            columns.add(Column.text(headers.getLast()));
        }
        DataTable table = new DataTable(stack.heading(), columns);
        for (List<String> row : text.rows().reversed()) {
            table.row(row.subList(0, columns.size()).stream().map(Span::new).toArray(Component[]::new));
        }
        return table;
    }

    private Div downloads(BreakdownStack stack, MeasurePage page, SelectedService service) {
        Div links = new Div(
                link(stack, page, service, MeasureAddress.CSV, "trends.stack.csv"),
                link(stack, page, service, MeasureAddress.SVG, "trends.stack.svg"),
                link(stack, page, service, MeasureAddress.PNG, "trends.stack.png"));
        links.addClassName("qb-actions");
        return links;
    }

    private Anchor link(BreakdownStack stack, MeasurePage page, SelectedService service, String file, String key) {
        Anchor link = new Anchor(
                MeasureAddress.of(
                        service,
                        page.code(),
                        MeasureAddress.PARTS + "/" + stack.token() + "/" + file,
                        page.upTo(),
                        getLocale()),
                getTranslation(key, stack.heading()));
        link.setRouterIgnore(true);
        return link;
    }
}
