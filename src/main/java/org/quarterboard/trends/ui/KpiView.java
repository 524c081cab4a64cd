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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.kpi.CatalogueLinks;
import org.quarterboard.kpi.FigureLinks;
import org.quarterboard.kpi.HealthLabel;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;
import org.quarterboard.trends.Latest;
import org.quarterboard.trends.MeasurePage;
import org.quarterboard.trends.MeasureService;

/** One measure: its newest value, what the series says, the picture, and the table under it. */
@Route("service/:service/kpis/:measure")
@RolesAllowed(Capability.Names.READ_KPI)
class KpiView extends ServicePage {

    static final String MEASURE = "measure";

    private static final long serialVersionUID = 1L;

    private final transient MeasureService measures;
    private final transient ChartRenderer renderer;
    private final transient Formats formats;
    private final transient Today today;

    KpiView(ServiceLookup services, MeasureService measures, ChartRenderer renderer, Formats formats, Today today) {
        super(services);
        this.measures = measures;
        this.renderer = renderer;
        this.formats = formats;
        this.today = today;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        MeasureCode code = event.getRouteParameters()
                .get(MEASURE)
                .flatMap(MeasureAddress::code)
                .orElseThrow(NotFoundException::new);
        List<Quarter> quarters = measures.quarters(service.id());
        Quarter chosen = quarterOf(event).orElseGet(() -> quarters.isEmpty() ? today.quarter() : quarters.getFirst());
        MeasurePage page = measures.measure(service.id(), code, chosen, getLocale());
        MeasureTables tables = new MeasureTables(page, service, this::t);
        String path = service.path("kpis/" + code);
        open(
                page.title(),
                t("trends.page.lead", service.name(), formats.quarter(chosen, getLocale())),
                new QuarterChoice(t("trends.list.quarter"), quarters, chosen, formats, path),
                new Anchor(QuarterChoice.address(service.path("kpis")).apply(chosen), t("trends.page.back")));
        if (page.empty()) {
            add(new EmptyState(
                    t("trends.page.empty", formats.shortQuarter(chosen, getLocale())),
                    new Paragraph(t("trends.page.empty-next"))));
        }
        page.latest().ifPresent(latest -> add(now(latest, page, service)));
        if (page.latest().isEmpty()) {
            add(data(page.health(), service));
        }
        page.chart()
                .ifPresent(chart ->
                        add(new ScreenChart(renderer, chart, page.text().orElseThrow())));
        if (page.latest().isPresent()) {
            List<String> more = page.furtherFindings();
            if (!more.isEmpty()) {
                add(section(t("trends.page.says"), list(more)));
            }
            add(section(t("trends.page.table"), tables.quarters(), downloads(page, service)));
        }
        page.categories().ifPresent(categories -> {
            Details details =
                    new Details(t("trends.page.categories", categories.period()), tables.categories(categories));
            categories.health().ifPresent(label -> details.add(new Paragraph(Texts.badge(label))));
            details.setOpened(page.latest().isEmpty());
            add(new Section(details));
        });
        if (!page.others().isEmpty()) {
            add(section(t("trends.page.others"), tables.others()));
        }
        add(section(
                t("trends.page.meaning"),
                new Paragraph(page.meaning()),
                new Paragraph(page.better() + "."),
                new Anchor(CatalogueLinks.measure(code, service.welsh()), t("trends.page.catalogue"))));
        if (service.may(Capability.Names.IMPORT_KPI)) {
            add(new Paragraph(new Anchor(
                    FigureLinks.typing(service.code(), code, Period.of(chosen)), t("trends.page.type-figure"))));
        }
        if (!page.notes().isEmpty()) {
            add(section(t("trends.page.notes"), new Paragraph(page.method() + "."), list(page.notes())));
        }
    }

    private Section now(Latest latest, MeasurePage page, SelectedService service) {
        Paragraph value = new Paragraph(t("trends.page.value", latest.valueText(), latest.quarterText())
                + (latest.provisional() ? " (" + t("trends.provisional") + ")" : ""));
        value.addClassName("qb-now");
        Section section = section(t("trends.page.now"), value);
        if (!latest.fraction().isEmpty()) {
            section.add(new Paragraph(latest.fraction()));
        }
        latest.interval().ifPresent(interval -> section.add(new Paragraph(interval)));
        section.add(
                new Paragraph(t("trends.page.previous", latest.change())),
                new Paragraph(t("trends.page.year", latest.yearChange())),
                new Paragraph(Texts.badge(page.note())),
                data(page.health(), service));
        if (page.attendance()) {
            section.add(new Anchor(service.path("attendance"), t("trends.page.attendance")));
        }
        return section;
    }

    /** How far the figure can be relied on, and why not further. */
    private Div data(HealthLabel label, SelectedService service) {
        Div data = new Div(new Paragraph(new Span(t("trends.health.data") + " "), Texts.badge(label)));
        if (!label.calm()) {
            data.add(list(label.reasons()));
        }
        data.add(new Anchor(service.path("known-issues"), t("trends.health.issues")));
        return data;
    }

    private Div downloads(MeasurePage page, SelectedService service) {
        Div links = new Div(
                download(page, service, MeasureAddress.CSV, "trends.page.csv"),
                download(page, service, MeasureAddress.SVG, "trends.page.svg"),
                download(page, service, MeasureAddress.PNG, "trends.page.png"));
        links.addClassName("qb-actions");
        return links;
    }

    private Anchor download(MeasurePage page, SelectedService service, String file, String key) {
        Anchor link = new Anchor(MeasureAddress.of(service, page.code(), file, page.upTo(), getLocale()), t(key));
        link.setRouterIgnore(true);
        return link;
    }

    private static UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private static Section section(String heading, Component... parts) {
        Section section = new Section(new H2(heading));
        section.add(parts);
        return section;
    }
}
