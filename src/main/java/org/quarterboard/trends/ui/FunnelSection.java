package org.quarterboard.trends.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ui.ChartReader;
import org.quarterboard.charts.ui.ScreenChart;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.trends.FunnelRow;
import org.quarterboard.trends.MeasurePage;
import org.quarterboard.trends.ServiceFunnel;

/** The service among others: picture, its points for the keyboard, how to read it, table and files. */
final class FunnelSection extends Section {

    private static final long serialVersionUID = 1L;
    /** A table of more rows is opened by whoever wants it. */
    private static final int FEW = 12;

    FunnelSection(ServiceFunnel funnel, MeasurePage page, SelectedService service, ChartRenderer renderer) {
        super(new H2(I18NProvider.translate("trends.funnel.heading")));
        funnel.picture()
                .ifPresent(picture -> add(new ScreenChart(renderer, picture.chart(), picture.text(), "funnel")));
        List<FunnelRow> drawn = funnel.rows().stream()
                .filter(row -> row.exact().value() != null)
                .sorted(Comparator.comparing(FunnelSection::size).thenComparing(FunnelRow::name))
                .toList();
        if (drawn.size() > 1) {
            add(new ChartReader(
                    "qb-funnel-reader",
                    getTranslation("trends.funnel.reader"),
                    drawn.stream().map(this::point).toList(),
                    drawn.indexOf(funnel.rows().getFirst())));
        }
        if (funnel.notes().size() == 1) {
            add(new Paragraph(funnel.notes().getFirst()));
        } else {
            UnorderedList notes = new UnorderedList();
            funnel.notes().forEach(note -> notes.add(new ListItem(note)));
            add(notes);
        }
        if (funnel.picture().isPresent()) {
            Details details = new Details(getTranslation("trends.funnel.table"), table(funnel, page));
            details.setOpened(funnel.rows().size() <= FEW);
            add(details, downloads(page, service));
        }
    }

    private static BigDecimal size(FunnelRow row) {
        return Objects.requireNonNullElse(row.exact().denominator(), BigDecimal.ZERO);
    }

    private String point(FunnelRow row) {
        FunnelRow.Texts texts = row.texts();
        return getTranslation("trends.funnel.point", row.name(), texts.value(), texts.denominator(), texts.zone());
    }

    private DataTable table(ServiceFunnel funnel, MeasurePage page) {
        boolean remarks =
                funnel.rows().stream().anyMatch(row -> !row.texts().remark().isEmpty());
        List<Column> columns = List.of(
                Column.text(getTranslation("trends.funnel.service")),
                Column.number(getTranslation("trends.table.numerator")),
                Column.number(getTranslation("trends.table.denominator")),
                Column.number(page.unit()),
                Column.text(getTranslation("trends.funnel.zone")),
                Column.text(getTranslation("trends.table.remark")));
        DataTable table = new DataTable(
                getTranslation("trends.funnel.caption", page.title()), remarks ? columns : columns.subList(0, 5));
        for (FunnelRow row : funnel.rows()) {
            List<Component> cells = List.of(
                    new Span(row.name()),
                    figure(row, row.texts().numerator(), row.figures().numerator(), "numerator"),
                    figure(row, row.texts().denominator(), row.figures().denominator(), "denominator"),
                    new Span(row.texts().value()),
                    new Span(row.texts().zone()),
                    new Span(row.texts().remark()));
            table.row((remarks ? cells : cells.subList(0, 5)).toArray(Component[]::new));
        }
        return table;
    }

    private Component figure(FunnelRow row, String text, @Nullable ObservationId figure, String part) {
        return figure == null || text.isEmpty()
                ? new Span(text)
                : Texts.figure(
                        row.code(),
                        text,
                        figure,
                        getTranslation("trends.table.open", text, getTranslation("trends.part." + part), row.name()));
    }

    private Div downloads(MeasurePage page, SelectedService service) {
        Div links = new Div(
                download(page, service, MeasureAddress.FUNNEL_CSV, "trends.funnel.csv"),
                download(page, service, MeasureAddress.FUNNEL_SVG, "trends.funnel.svg"),
                download(page, service, MeasureAddress.FUNNEL_PNG, "trends.funnel.png"));
        links.addClassName("qb-actions");
        return links;
    }

    private Anchor download(MeasurePage page, SelectedService service, String file, String key) {
        Anchor link = new Anchor(
                MeasureAddress.of(service, page.code(), file, page.upTo(), getLocale()), getTranslation(key));
        link.setRouterIgnore(true);
        return link;
    }
}
