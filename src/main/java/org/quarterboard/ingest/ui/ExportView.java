package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.quarterboard.ingest.FigureExport;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** Where figures are taken out of the portal: which quarters, and in which layout. The address says which quarters. */
@Route("service/:service/exports")
@RolesAllowed(Capability.Names.READ_KPI)
class ExportView extends ServicePage {

    private static final long serialVersionUID = 1L;
    private static final String FROM = "from";
    private static final String TO = "to";

    private final transient FigureExport exports;
    private final transient Formats formats;

    ExportView(ServiceLookup services, FigureExport exports, Formats formats) {
        super(services);
        this.exports = exports;
        this.formats = formats;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        open(t("exports.title"), t("exports.lead", service.name()));
        List<Quarter> quarters = exports.quarters(service.id());
        if (quarters.isEmpty()) {
            String path = service.may(Capability.Names.IMPORT_KPI) ? "imports" : "kpis";
            add(new EmptyState(t("exports.empty"), new Anchor(service.path(path), t("exports.empty." + path))));
            return;
        }
        Quarter to = asked(event, TO).filter(quarters::contains).orElse(quarters.getFirst());
        Quarter from = asked(event, FROM)
                .filter(quarters::contains)
                .filter(quarter -> quarter.compareTo(to) <= 0)
                .orElseGet(() -> oldest(quarters, to));
        add(choice(service, quarters, from, to));
        String span = "?from=" + from + "&to=" + to;
        add(
                layout(service, "tidy", "exports.tidy", span, ""),
                layout(service, "national", "exports.national", span, ""),
                layout(
                        service,
                        "workbook",
                        "exports.workbook",
                        "?quarter=" + to + "&lang=" + getLocale().getLanguage(),
                        formats.shortQuarter(to, getLocale())));
        Section everything = new Section(
                new H2(t("exports.all.heading")),
                new Paragraph(t("exports.all.text")),
                new Paragraph(link(service, "tidy", "", t("exports.all.link"))));
        add(everything);
    }

    private static Quarter oldest(List<Quarter> quarters, Quarter to) {
        return quarters.getLast().compareTo(to) <= 0 ? quarters.getLast() : to;
    }

    private static Optional<Quarter> asked(BeforeEnterEvent event, String parameter) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(parameter)
                .flatMap(Quarter::parse);
    }

    private Component choice(SelectedService service, List<Quarter> quarters, Quarter from, Quarter to) {
        Select<Quarter> first = quarter("exports.from", quarters, from);
        Select<Quarter> last = quarter("exports.to", quarters, to);
        first.addValueChangeListener(change -> reload(service, change.getValue(), later(change.getValue(), to)));
        last.addValueChangeListener(change -> reload(service, earlier(from, change.getValue()), change.getValue()));
        Div choice = new Div(first, last);
        choice.addClassName("qb-actions");
        return choice;
    }

    private Select<Quarter> quarter(String label, List<Quarter> quarters, Quarter chosen) {
        Select<Quarter> select = new Select<>();
        select.setLabel(t(label));
        select.setItems(quarters);
        select.setItemLabelGenerator(quarter -> formats.shortQuarter(quarter, getLocale()));
        select.setValue(chosen);
        return select;
    }

    private static Quarter later(Quarter one, Quarter other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Quarter earlier(Quarter one, Quarter other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static void reload(SelectedService service, Quarter from, Quarter to) {
        UI.getCurrent().navigate(service.path("exports") + "?from=" + from + "&to=" + to);
    }

    private Section layout(SelectedService service, String layout, String key, String query, String of) {
        return new Section(
                new H2(t(key + ".heading")),
                new Paragraph(t(key + ".text")),
                new Paragraph(link(service, layout, query, t(key + ".link", of))));
    }

    private static Anchor link(SelectedService service, String layout, String query, String words) {
        Anchor link = new Anchor("download/service/" + service.code() + "/figures/" + layout + query, words);
        link.setDownload(true);
        return link;
    }
}
