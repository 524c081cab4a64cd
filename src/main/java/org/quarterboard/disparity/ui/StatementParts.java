package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ui.ScreenChart;
import org.quarterboard.disparity.ReleaseText;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;

/** A public statement on a page: the same words, tables and pictures as in its files. */
final class StatementParts {

    private StatementParts() {}

    static List<Component> of(ReleaseText text, ChartRenderer renderer, GroupTables.Words words) {
        List<Component> parts = new ArrayList<>();
        Div lead = new Div();
        text.lead().forEach(line -> lead.add(new Paragraph(line)));
        parts.add(lead);
        for (int i = 0; i < text.parts().size(); i++) {
            parts.add(part(text.parts().get(i), i + 1, renderer, words));
        }
        parts.add(new Section(new H2(words.t("disparity.release.one.how")), list(text.notes())));
        return parts;
    }

    private static Section part(ReleaseText.Part part, int number, ChartRenderer renderer, GroupTables.Words words) {
        Section section = new Section(new H2(part.heading()));
        if (!part.sentences().isEmpty()) {
            section.add(list(part.sentences()));
        }
        part.chart()
                .ifPresent(picture ->
                        section.add(new ScreenChart(renderer, picture.chart(), picture.text(), "statement" + number)));
        section.add(table(part));
        if (!part.course().points().isEmpty()) {
            section.add(course(part.course(), words));
        }
        section.add(list(part.notes()));
        return section;
    }

    private static DataTable table(ReleaseText.Part part) {
        List<Column> columns = new ArrayList<>();
        int last = part.columns().size() - 1;
        for (int i = 0; i <= last; i++) {
            String head = part.columns().get(i);
            columns.add(i == 0 || i == last ? Column.text(head) : Column.number(head));
        }
        DataTable table = new DataTable(part.caption(), columns);
        part.lines()
                .forEach(line -> table.row(Stream.concat(Stream.of(line.name()), line.cells().stream())
                        .toArray(String[]::new)));
        return table;
    }

    private static DataTable course(ReleaseText.Course course, GroupTables.Words words) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(words.t("disparity.release.one.span"))));
        course.groups().forEach(group -> columns.add(Column.text(group)));
        DataTable table = new DataTable(course.caption(), columns);
        course.points()
                .forEach(point -> table.row(Stream.concat(Stream.of(point.span()), point.ratios().stream())
                        .toArray(String[]::new)));
        return table;
    }

    static UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
