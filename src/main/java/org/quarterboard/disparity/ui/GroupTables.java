package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quarterboard.disparity.DisparityPage;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;

/** The tables of a page of groups. */
final class GroupTables {

    /** Translates a key. */
    @FunctionalInterface
    interface Words {
        String t(String key, Object... parameters);
    }

    private GroupTables() {}

    static DataTable groups(DisparityPage.Table shown, String name, String reference, Words words) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(words.t("disparity.page.table.group")),
                Column.number(words.t("disparity.table.number")),
                Column.number(words.t("disparity.table.denominator")),
                Column.number(words.t("disparity.page.chart.values")),
                Column.text(words.t("disparity.page.table.state")),
                Column.number(words.t("disparity.table.share")),
                Column.number(words.t("disparity.table.reference-share")),
                Column.number(words.t("disparity.table.difference"))));
        if (shown.unknown()) {
            columns.add(Column.number(words.t("disparity.table.share-of-all")));
        }
        DataTable table = new DataTable(words.t("disparity.table.caption", name, reference), columns);
        table.addClassName("qb-short-heads");
        for (DisparityPage.Row row : shown.rows()) {
            DisparityPage.Texts texts = row.texts();
            List<Component> cells = new ArrayList<>(List.of(
                    new Span(texts.name()),
                    new Span(texts.number()),
                    new Span(texts.denominator()),
                    new Span(texts.ratio()),
                    GroupBadge.of(
                            row.state(),
                            row.borderline(),
                            row.borderline() ? words.t("disparity.table.borderline", texts.state()) : texts.state()),
                    new Span(texts.share()),
                    new Span(texts.referenceShare()),
                    new Span(texts.difference())));
            if (shown.unknown()) {
                cells.add(new Span(texts.shareOfAll()));
            }
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    static DataTable course(DisparityPage.Course course, Words words) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(words.t("disparity.table.span"))));
        course.groups().forEach(group -> columns.add(Column.number(group)));
        columns.add(Column.text(words.t("disparity.table.remark")));
        DataTable table = new DataTable(words.t("disparity.table.course"), columns);
        course.points()
                .reversed()
                .forEach(point ->
                        table.row(Stream.of(Stream.of(point.span()), point.ratios().stream(), Stream.of(point.remark()))
                                .flatMap(part -> part)
                                .toArray(String[]::new)));
        return table;
    }

    static DataTable elsewhere(DisparityPage page, Words words) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(words.t("disparity.table.place"))));
        page.course().groups().forEach(group -> columns.add(Column.number(group)));
        columns.add(Column.text(words.t("disparity.table.remark")));
        DataTable table = new DataTable(words.t("disparity.table.elsewhere"), columns);
        page.elsewhere()
                .forEach(place ->
                        table.row(Stream.of(Stream.of(place.name()), place.ratios().stream(), Stream.of(place.remark()))
                                .flatMap(part -> part)
                                .toArray(String[]::new)));
        return table;
    }

    static DataTable origins(DisparityPage page, Words words) {
        DataTable table = new DataTable(
                words.t("disparity.table.origins"),
                List.of(
                        Column.text(words.t("disparity.page.table.group")),
                        Column.text(words.t("disparity.table.what")),
                        Column.text(words.t("disparity.table.source")),
                        Column.text(words.t("disparity.table.place-of"))));
        for (DisparityPage.From from : page.origins()) {
            table.row(
                    new Span(from.group()),
                    new Span(from.what()),
                    new Span(from.source()),
                    from.path().isEmpty() ? new Span(from.label()) : link(from, words));
        }
        return table;
    }

    private static Anchor link(DisparityPage.From from, Words words) {
        Anchor link = new Anchor(from.path(), from.label());
        link.setAriaLabel(words.t("disparity.table.open", from.label(), from.group()));
        return link;
    }
}
