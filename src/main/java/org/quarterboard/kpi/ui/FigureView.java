package org.quarterboard.kpi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.kpi.Citation;
import org.quarterboard.kpi.CitationService;
import org.quarterboard.kpi.DataHealthService;
import org.quarterboard.kpi.FigureLinks;
import org.quarterboard.kpi.HealthAsked;
import org.quarterboard.kpi.HealthWords;
import org.quarterboard.kpi.Lineage;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Origin;
import org.quarterboard.kpi.SourceKind;
import org.quarterboard.kpi.SourceRow;
import org.quarterboard.kpi.Stream;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.LinkResolver;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;
import org.springframework.beans.factory.ObjectProvider;

/** Where a figure comes from: its file and row or its meeting, who brought it in and when, and what stood there before. */
@Route("service/:service/figures/:observation([0-9]{1,18})")
@RolesAllowed(Capability.Names.READ_KPI)
class FigureView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient ObservationService figures;
    private final transient CitationService citations;
    private final transient CellWords words;
    private final transient MeasureCatalogue catalogue;
    private final transient DataHealthService health;
    private final transient HealthWords healthWords;
    private final transient Formats formats;
    private final transient ObjectProvider<LinkResolver> links;

    FigureView(
            ServiceLookup services,
            ObservationService figures,
            CitationService citations,
            CellWords words,
            MeasureCatalogue catalogue,
            DataHealthService health,
            HealthWords healthWords,
            Formats formats,
            ObjectProvider<LinkResolver> links) {
        super(services);
        this.figures = figures;
        this.citations = citations;
        this.words = words;
        this.catalogue = catalogue;
        this.health = health;
        this.healthWords = healthWords;
        this.formats = formats;
        this.links = links;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        ObservationId id = event.getRouteParameters()
                .get("observation")
                .map(Long::valueOf)
                .map(ObservationId::new)
                .orElseThrow(NotFoundException::new);
        Lineage lineage = figures.one(service.id(), id);
        Observation figure = lineage.figure();
        open(t("figures.page.title"), words.of(figure.cell(), service.welsh(), getLocale()));
        add(facts(service, lineage));
        if (figure.isCurrent() && figure.stream() == Stream.RETURNED && service.may(Capability.Names.IMPORT_KPI)) {
            catalogue.cell(figure.cell()).ifPresent(cell -> add(correct(service, figure, cell)));
        }
        if (!figure.isCurrent()) {
            lineage.history().stream()
                    .map(Lineage.Step::figure)
                    .filter(Observation::isCurrent)
                    .findFirst()
                    .ifPresent(now -> add(new Paragraph(
                            new Anchor(FigureLinks.path(service.code(), now.id()), t("figures.page.see-current")))));
        }
        add(history(lineage));
        add(citedBy(citations.citedBy(service.id(), id)));
    }

    private Paragraph correct(SelectedService service, Observation figure, Cell cell) {
        String address = FigureLinks.typing(service.code(), cell.measure(), figure.period(), cell.code());
        return new Paragraph(new Anchor(address, t("figures.page.correct")));
    }

    private DescriptionList facts(SelectedService service, Lineage lineage) {
        Observation figure = lineage.figure();
        DescriptionList list = new DescriptionList();
        list.addClassName("qb-facts");
        fact(list, "figures.fact.value", new Span(value(figure)));
        fact(list, "figures.fact.period", new Span(formats.period(figure.period(), getLocale())));
        fact(list, "figures.fact.service", new Span(service.name()));
        fact(list, "figures.fact.source", source(figure, lineage.origin()));
        if (figure.sourceRow() > 0) {
            fact(list, "figures.fact.row", new Span(row(figure)));
        }
        if (!lineage.origin().who().isEmpty()) {
            fact(list, "figures.fact.who", new Span(lineage.origin().who()));
        }
        fact(list, "figures.fact.entered", new Span(formats.moment(figure.enteredAt(), getLocale())));
        if (!figure.source().reason().isEmpty()) {
            fact(list, "figures.fact.reason", new Span(figure.source().reason()));
        }
        if (figure.provisional()) {
            String why = figure.stream() == Stream.DERIVED ? "figures.fact.open-record" : "figures.fact.provisional";
            fact(list, "figures.fact.status", new Span(t(why)));
        }
        if (figure.isCurrent()) {
            data(service, figure).ifPresent(label -> fact(list, "figures.fact.health", label));
        }
        return list;
    }

    /** How far the figures of its measure can be relied on; of a figure that was replaced nothing is said. */
    private Optional<Component> data(SelectedService service, Observation figure) {
        return catalogue
                .cell(figure.cell())
                .flatMap(cell -> health.one(service.id(), HealthAsked.of(cell.measure(), figure.period())))
                .map(found -> healthWords.of(found, getLocale()))
                .map(label -> {
                    Div said = new Div(new Badge(label.tone(), label.words()));
                    label.reasons().forEach(reason -> said.add(new Paragraph(reason)));
                    said.add(new Paragraph(new Anchor(service.path("known-issues"), t("figures.issues.title"))));
                    return said;
                });
    }

    private void fact(DescriptionList list, String key, Component words) {
        list.add(new DescriptionList.Term(t(key)), new DescriptionList.Description(words));
    }

    private Component source(Observation figure, Origin origin) {
        String kind = t(figure.source().kind().messageKey());
        String words = origin.title().isEmpty() ? kind : kind + ": " + origin.title();
        return origin.path().isEmpty() ? new Span(words) : new Anchor(origin.path(), words);
    }

    /** In the history one cell says of a typed figure who typed it and why. */
    private Component inHistory(Observation figure, Origin origin) {
        return figure.source().kind() == SourceKind.PERSON
                ? new Span(
                        t("figures.history.typed", origin.who(), figure.source().reason()))
                : source(figure, origin);
    }

    private Section history(Lineage lineage) {
        Section section = new Section(new H2(t("figures.history.heading")));
        if (lineage.history().size() == 1) {
            section.add(new Paragraph(t("figures.history.only")));
            return section;
        }
        DataTable table = new DataTable(
                t("figures.history.caption"),
                List.of(
                        DataTable.Column.text(t("figures.history.from")),
                        DataTable.Column.text(t("figures.history.until")),
                        DataTable.Column.number(t("figures.fact.value")),
                        DataTable.Column.text(t("figures.fact.source")),
                        DataTable.Column.number(t("figures.fact.row"))));
        for (Lineage.Step step : lineage.history()) {
            Observation figure = step.figure();
            table.row(
                    new Span(formats.moment(figure.enteredAt(), getLocale())),
                    new Span(Optional.ofNullable(figure.supersededAt())
                            .map(at -> formats.moment(at, getLocale()))
                            .orElseGet(() -> t("figures.history.now"))),
                    new Span(value(figure)),
                    inHistory(figure, step.origin()),
                    new Span(figure.sourceRow() > 0 ? row(figure) : "–"));
        }
        section.add(table);
        return section;
    }

    private Section citedBy(List<Citation> found) {
        Section section = new Section(new H2(t("figures.cited.heading")));
        if (found.isEmpty()) {
            section.add(new Paragraph(t("figures.cited.none")));
            return section;
        }
        UnorderedList list = new UnorderedList();
        for (Citation citation : found) {
            String text = t("figures.cited.on", formats.moment(citation.at(), getLocale()));
            Optional<String> path = links.orderedStream()
                    .filter(link -> link.kind().equals(citation.by().kind()))
                    .flatMap(link -> link.path(citation.by()).stream())
                    .findFirst();
            list.add(
                    path.map(address -> new ListItem(new Anchor(address, text))).orElseGet(() -> new ListItem(text)));
        }
        section.add(list);
        return section;
    }

    /** The line of a file, or the row of a sheet of a workbook. */
    private String row(Observation figure) {
        SourceRow place = SourceRow.parse(figure.sourceRow());
        return place.inWorkbook()
                ? t("figures.fact.row-of-sheet", Integer.toString(place.sheet()), Integer.toString(place.row()))
                : Integer.toString(place.row());
    }

    private String value(Observation figure) {
        return figure.figure()
                .map(value -> formats.number(value, Math.max(0, value.scale()), getLocale()))
                .orElseGet(() -> t(Objects.requireNonNull(figure.gap()).messageKey()));
    }
}
