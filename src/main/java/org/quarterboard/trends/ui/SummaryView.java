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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.QuarterChoice;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;
import org.quarterboard.trends.MeasureService;
import org.quarterboard.trends.QuarterSummary;
import org.quarterboard.trends.SummaryGroup;
import org.quarterboard.trends.SummaryLine;
import org.quarterboard.trends.SummaryService;

/** A quarter in sentences; each leads to its measure. */
@Route("service/:service/summary")
@RolesAllowed(Capability.Names.READ_KPI)
class SummaryView extends ServicePage {

    static final String PATH = "summary";

    private static final long serialVersionUID = 1L;

    private final transient SummaryService summaries;
    private final transient MeasureService measures;
    private final transient Formats formats;

    SummaryView(ServiceLookup services, SummaryService summaries, MeasureService measures, Formats formats) {
        super(services);
        this.summaries = summaries;
        this.measures = measures;
        this.formats = formats;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        List<Quarter> quarters = measures.quarters(service.id());
        if (quarters.isEmpty()) {
            showEmpty(service);
            return;
        }
        Quarter chosen = quarterOf(event).orElse(quarters.getFirst());
        QuarterSummary summary = summaries.summary(service.id(), chosen, getLocale());
        open(
                t("trends.summary.title", summary.quarterText()),
                t("trends.summary.lead", service.name(), formats.quarter(chosen, getLocale())),
                new QuarterChoice(t("trends.list.quarter"), quarters, chosen, formats, service.path(PATH)),
                new Anchor(QuarterChoice.address(service.path("kpis")).apply(chosen), t("trends.summary.all")));
        add(new Paragraph(summary.headline()));
        for (SummaryGroup group : SummaryGroup.values()) {
            add(section(service, chosen, group, summary.of(group)));
        }
        add(new Section(
                new H2(t("trends.page.notes")), list(summary.notes().stream().map(Span::new))));
    }

    private void showEmpty(SelectedService service) {
        open(t("trends.summary.nav"), service.name());
        add(Texts.noFigures(service, t("trends.summary.empty")));
    }

    private Section section(SelectedService service, Quarter quarter, SummaryGroup group, List<SummaryLine> lines) {
        Section section = new Section(new H2(t(group.messageKey())));
        if (lines.isEmpty()) {
            section.add(new Paragraph(t("trends.summary.none." + group.name())));
            return section;
        }
        section.add(new Paragraph(t("trends.summary.about." + group.name())));
        List<SummaryLine> first =
                tested(group) ? lines : lines.stream().filter(SummaryLine::main).toList();
        if (!first.isEmpty()) {
            section.add(lines(service, quarter, first));
        }
        List<SummaryLine> others =
                lines.stream().filter(line -> !first.contains(line)).toList();
        if (!others.isEmpty()) {
            section.add(new Details(t("trends.summary.more", others.size()), lines(service, quarter, others)));
        }
        return section;
    }

    /** A signal is shown whatever its measure; of the others the main ones, and the rest in a fold. */
    private static boolean tested(SummaryGroup group) {
        return switch (group) {
            case WORSENED, IMPROVED, UNUSUAL, SECTORS -> true;
            case UNCHANGED, CANNOT_SAY -> false;
        };
    }

    /** One item for each sentence: of which measures it is said stands under it, where it is said of several. */
    private UnorderedList lines(SelectedService service, Quarter quarter, List<SummaryLine> lines) {
        Map<String, List<SummaryLine>> bySaid = new LinkedHashMap<>();
        lines.forEach(line ->
                bySaid.computeIfAbsent(said(line), ignored -> new ArrayList<>()).add(line));
        return list(bySaid.entrySet().stream().map(each -> item(service, quarter, each.getKey(), each.getValue())));
    }

    private Component item(SelectedService service, Quarter quarter, String said, List<SummaryLine> same) {
        if (same.size() == 1) {
            SummaryLine line = same.getFirst();
            return new Span(
                    measure(service, quarter, line, t("trends.summary.line", line.title())), new Span(" " + said));
        }
        return new Div(new Span(said), list(same.stream().map(line -> measure(service, quarter, line, line.title()))));
    }

    private static Anchor measure(SelectedService service, Quarter quarter, SummaryLine line, String words) {
        return new Anchor(
                QuarterChoice.address(service.path("kpis/" + line.code())).apply(quarter), words);
    }

    private String said(SummaryLine line) {
        return line.data().isEmpty() ? line.sentence() : line.sentence() + " " + t("trends.summary.data", line.data());
    }

    private static UnorderedList list(Stream<? extends Component> items) {
        UnorderedList list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(item)));
        return list;
    }
}
