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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ui.ChartReader;
import org.quarterboard.charts.ui.ScreenChart;
import org.quarterboard.kpi.CatalogueLinks;
import org.quarterboard.kpi.FigureLinks;
import org.quarterboard.kpi.HealthLabel;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.meetings.SaidOnMeasureService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.QuarterChoice;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;
import org.quarterboard.shared.ui.TextList;
import org.quarterboard.trends.BreakdownPictures;
import org.quarterboard.trends.CommentaryService;
import org.quarterboard.trends.Latest;
import org.quarterboard.trends.MeasureInFull;
import org.quarterboard.trends.MeasurePage;
import org.quarterboard.trends.MeasureRow;
import org.quarterboard.trends.MeasureService;
import org.quarterboard.trends.OtherPeriod;

/**
 * One measure in the order in which a chair with ten minutes reads: the finding, the newest value, the picture, what it is
 * set beside, what the board and the service say to it, its parts, the tables, the definition, and where figures come from.
 */
@Route("service/:service/kpis/:measure")
@RolesAllowed(Capability.Names.READ_KPI)
class KpiView extends ServicePage {

    static final String MEASURE = "measure";

    private static final long serialVersionUID = 1L;

    private final transient MeasureService measures;
    private final transient CommentaryService commentaries;
    private final transient SaidOnMeasureService board;
    private final transient ChartRenderer renderer;
    private final transient Formats formats;
    private final transient Today today;

    KpiView(
            ServiceLookup services,
            MeasureService measures,
            CommentaryService commentaries,
            SaidOnMeasureService board,
            ChartRenderer renderer,
            Formats formats,
            Today today) {
        super(services);
        this.measures = measures;
        this.commentaries = commentaries;
        this.board = board;
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
        MeasureInFull full = measures.full(service.id(), code, chosen, getLocale());
        MeasurePage page = full.page();
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
        figures(full, service);
        if (!full.comparators().rows().isEmpty()) {
            add(new ComparatorSection(page, full.comparators(), formats));
        }
        full.funnel().ifPresent(funnel -> add(new FunnelSection(funnel, page, service, renderer)));
        if (service.may(Capability.Names.READ_BOARD)) {
            add(new BoardSection(board.said(service.id(), code), service, formats));
        }
        add(new CommentarySection(commentaries, formats, service, code, chosen));
        tables(full, service);
        meaning(full, service, chosen);
        if (!page.notes().isEmpty()) {
            add(section(t("trends.page.notes"), new Paragraph(page.method() + "."), new TextList(page.notes())));
        }
    }

    /** The newest value, the picture and what it says. */
    private void figures(MeasureInFull full, SelectedService service) {
        MeasurePage page = full.page();
        page.latest().ifPresent(latest -> {
            Section now = now(latest, page, service);
            full.comparators().beside().ifPresent(sentence -> now.add(new Paragraph(sentence)));
            now.add(data(page.health(), service));
            add(now);
        });
        if (!page.others().isEmpty()) {
            add(stated(page.others().getFirst(), service));
        }
        if (page.latest().isEmpty()) {
            if (!page.empty() && page.others().isEmpty()) {
                add(new Paragraph(page.findings().getFirst()));
            }
            add(data(page.health(), service));
        }
        page.sectors().ifPresent(grid -> add(new SectorSection(grid, renderer)));
        page.trend()
                .ifPresent(chart -> add(
                        new ScreenChart(renderer, chart, page.text().orElseThrow(), "trend"), quarters(page.rows())));
        List<String> more = page.furtherFindings();
        if (page.latest().isPresent() && !more.isEmpty()) {
            add(section(t("trends.page.says"), new TextList(more)));
        }
    }

    private ChartReader quarters(List<MeasureRow> rows) {
        return new ChartReader(
                "qb-chart-reader",
                t("trends.reader.label"),
                rows.reversed().stream().map(KpiView::point).toList(),
                rows.size() - 1);
    }

    private static String point(MeasureRow row) {
        MeasureRow.Texts texts = row.texts();
        return Stream.of(texts.quarter() + ": " + texts.value(), texts.signal(), texts.remark())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The newest figure whose period comes with it: it carries that period wherever it is said. */
    private Section stated(OtherPeriod figure, SelectedService service) {
        Paragraph value = new Paragraph(t("trends.page.value", figure.value(), figure.period())
                + (figure.provisional() ? " (" + t("trends.provisional") + ")" : ""));
        value.addClassName("qb-now");
        Section section = section(t("trends.page.stated"), value);
        if (!figure.fraction().isEmpty()) {
            section.add(new Paragraph(figure.fraction()));
        }
        section.add(new Paragraph(t("trends.page.stated-why")));
        figure.figures().all().stream()
                .findFirst()
                .ifPresent(id ->
                        section.add(new Anchor(FigureLinks.path(service.code(), id), t("trends.page.stated-source"))));
        return section;
    }

    private void tables(MeasureInFull full, SelectedService service) {
        MeasurePage page = full.page();
        MeasureTables tables = new MeasureTables(page, service, this::t);
        page.categories().ifPresent(categories -> {
            Section section = section(t("trends.page.breakdowns"));
            List<BreakdownPictures> rows = full.breakdowns().rows();
            full.breakdowns().stacks().forEach(stack -> section.add(new StackSection(stack, page, renderer, service)));
            for (int i = 0; i < rows.size(); i++) {
                section.add(new BreakdownSection(rows.get(i), renderer, "breakdown-" + i, formats));
            }
            Details details =
                    new Details(t("trends.page.categories", categories.period()), tables.categories(categories));
            categories.health().ifPresent(label -> details.add(new Paragraph(Texts.badge(label))));
            details.setOpened(page.latest().isEmpty() && full.breakdowns().isEmpty());
            section.add(details);
            add(section);
        });
        page.sectors()
                .ifPresent(grid -> add(section(
                        t("trends.sectors.table"),
                        SectorSection.table(grid, service, this::t),
                        downloads(page, service, MeasureAddress.SECTORS))));
        if (!page.rows().isEmpty()) {
            add(section(t("trends.page.table"), tables.quarters(), downloads(page, service, "")));
        }
        if (!page.others().isEmpty()) {
            add(section(t("trends.page.others"), tables.others()));
        }
    }

    private void meaning(MeasureInFull full, SelectedService service, Quarter chosen) {
        MeasurePage page = full.page();
        add(section(
                t("trends.page.meaning"),
                new Paragraph(page.meaning()),
                new Paragraph(page.better() + "."),
                new DefinitionSection(full.definitions()),
                new Anchor(CatalogueLinks.measure(page.code(), service.welsh()), t("trends.page.catalogue"))));
        page.latest().ifPresent(latest -> add(trail(latest, service)));
        if (service.may(Capability.Names.IMPORT_KPI)) {
            add(new Paragraph(new Anchor(
                    FigureLinks.typing(service.code(), page.code(), Period.of(chosen)), t("trends.page.type-figure"))));
        }
    }

    /** From the newest value to the file and row of each figure in it. */
    private Section trail(Latest latest, SelectedService service) {
        UnorderedList links = new UnorderedList();
        for (int i = 0; i < latest.figures().size(); i++) {
            links.add(new ListItem(new Anchor(
                    FigureLinks.path(service.code(), latest.figures().get(i)),
                    t(
                            "trends.page.trail-figure",
                            latest.quarterText(),
                            i + 1,
                            latest.figures().size()))));
        }
        return section(t("trends.page.trail"), new Paragraph(t("trends.page.trail-lead")), links);
    }

    private Section now(Latest latest, MeasurePage page, SelectedService service) {
        Paragraph value = new Paragraph(t("trends.page.value", latest.valueText(), latest.quarterText())
                + (latest.provisional() ? " (" + t("trends.provisional") + ")" : ""));
        value.addClassName("qb-now");
        Section section = section(t("trends.page.now"), new Paragraph(Texts.badge(page.note())), value);
        if (!latest.fraction().isEmpty()) {
            section.add(new Paragraph(latest.fraction()));
        }
        latest.interval().ifPresent(interval -> section.add(new Paragraph(interval)));
        section.add(
                new Paragraph(t("trends.page.previous", latest.change())),
                new Paragraph(t("trends.page.year", latest.yearChange())));
        if (page.attendance()) {
            section.add(new Anchor(service.path("attendance"), t("trends.page.attendance")));
        }
        return section;
    }

    /** How far the figure can be relied on, and why not further. */
    private Div data(HealthLabel label, SelectedService service) {
        Div data = new Div(new Paragraph(new Span(t("trends.health.data") + " "), Texts.badge(label)));
        if (!label.calm()) {
            data.add(new TextList(label.reasons()));
        }
        data.add(new Anchor(service.path("known-issues"), t("trends.health.issues")));
        return data;
    }

    /** @param of begins the names of the files; empty for those of the series */
    private Div downloads(MeasurePage page, SelectedService service, String of) {
        Div links = new Div(download(page, service, of + MeasureAddress.CSV, "trends.page.csv"));
        if (page.chart().isPresent() || !of.isEmpty()) {
            links.add(
                    download(page, service, of + MeasureAddress.SVG, "trends.page.svg"),
                    download(page, service, of + MeasureAddress.PNG, "trends.page.png"));
        }
        links.addClassName("qb-actions");
        return links;
    }

    private Anchor download(MeasurePage page, SelectedService service, String file, String key) {
        Anchor link = new Anchor(MeasureAddress.of(service, page.code(), file, page.upTo(), getLocale()), t(key));
        link.setRouterIgnore(true);
        return link;
    }

    private static Section section(String heading, Component... parts) {
        Section section = new Section(new H2(heading));
        section.add(parts);
        return section;
    }
}
