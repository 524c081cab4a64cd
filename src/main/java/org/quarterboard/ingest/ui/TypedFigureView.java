package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.quarterboard.ingest.TypedFigureService;
import org.quarterboard.ingest.TypedRules;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.kpi.FigureLinks;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.LinkResolver;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;
import org.springframework.beans.factory.ObjectProvider;

/** Types one figure: which it is stands in the address; its value, and why, in the form. */
@Route("service/:service/figures/new")
@RolesAllowed(Capability.Names.IMPORT_KPI)
class TypedFigureView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient TypedFigureService typed;
    private final transient TypedRules rules;
    private final transient MeasureCatalogue catalogue;
    private final transient CellWords words;
    private final transient Formats formats;
    private final transient ObjectProvider<LinkResolver> links;

    TypedFigureView(
            ServiceLookup services,
            TypedFigureService typed,
            TypedRules rules,
            MeasureCatalogue catalogue,
            CellWords words,
            Formats formats,
            ObjectProvider<LinkResolver> links) {
        super(services);
        this.typed = typed;
        this.rules = rules;
        this.catalogue = catalogue;
        this.words = words;
        this.formats = formats;
        this.links = links;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        if (!service.may(Capability.Names.IMPORT_KPI)) {
            throw new NotFoundException();
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<Measure> measure = query.getSingleParameter(FigureLinks.MEASURE)
                .filter(code -> !code.isEmpty() && code.length() <= MeasureCode.LONGEST)
                .flatMap(code -> catalogue.find(new MeasureCode(code)));
        Optional<Period> period = query.getSingleParameter(FigureLinks.PERIOD)
                .flatMap(FigureLinks::period)
                .filter(found -> measure.filter(one -> rules.fits(one, found)).isPresent());
        Optional<Cell> cell = query.getSingleParameter(FigureLinks.CELL)
                .filter(code -> period.isPresent() && !code.isEmpty() && code.length() <= CellCode.LONGEST)
                .flatMap(code -> catalogue.cell(new CellCode(code)));
        open(t("typed.page.title"), t("typed.page.lead", service.name()));
        add(
                new Paragraph(new Anchor(service.path("imports"), t("typed.page.imports"))),
                new FigureChoice(service, rules, catalogue, words, formats)
                        .choose(measure.orElse(null), period.orElse(null), cell.orElse(null)));
        if (period.isPresent() && cell.isPresent()) {
            add(new TypedForm(
                    service,
                    period.get(),
                    cell.get(),
                    typed,
                    new TypedPanels(service, words, formats, links, getLocale()),
                    id -> UI.getCurrent().navigate(FigureLinks.path(service.code(), id))));
        } else {
            add(new Paragraph(t("typed.page.choose")));
        }
    }
}
