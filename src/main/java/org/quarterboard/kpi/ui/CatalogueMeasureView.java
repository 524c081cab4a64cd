package org.quarterboard.kpi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterboard.kpi.CatalogueLinks;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.kpi.GuideWords;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureGuide;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ui.Page;
import org.quarterboard.shared.ui.ServiceLookup;

/** One measure in plain words: whom and what it counts, its parts, its rules, and what has changed. */
@Route(CatalogueLinks.PATH + "/:measure")
@RolesAllowed(Capability.Names.READ_KPI)
class CatalogueMeasureView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient MeasureGuide guide;
    private final transient GuideWords words;
    private final transient CellWords names;
    private final transient Formats formats;
    private final transient ServiceLookup services;

    CatalogueMeasureView(
            MeasureGuide guide, GuideWords words, CellWords names, Formats formats, ServiceLookup services) {
        this.guide = guide;
        this.words = words;
        this.names = names;
        this.formats = formats;
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Measure measure =
                event.getRouteParameters().get("measure").flatMap(this::find).orElseThrow(NotFoundException::new);
        boolean wales = Wording.wales(event, services);
        Locale locale = getLocale();
        open(
                names.ofMeasure(measure.code().value(), wales, locale),
                words.meaning(measure.newest(), wales, locale),
                new Anchor(CatalogueLinks.list("", wales), t("kpi.catalogue.back")));
        add(new Wording(wales, other -> CatalogueLinks.measure(measure.code(), other)));
        MeasureFacts facts = new MeasureFacts(guide, words, measure, wales, locale);
        CohortFacts cohort = new CohortFacts(guide, words, wales, locale);
        MeasureVersions versions = new MeasureVersions(guide, words, formats, measure, wales, locale);
        add(facts.facts());
        section("kpi.catalogue.breakdowns", facts.breakdowns());
        section("kpi.catalogue.rules", facts.rules());
        section(
                "kpi.catalogue.cohort",
                cohort.of(guide.counting(measure.code(), measure.newest().number())
                        .cohort()));
        section("kpi.catalogue.versions", versions.table());
        section("kpi.catalogue.planned", versions.planned());
        add(versions.layout());
    }

    private Optional<Measure> find(String code) {
        return guide.catalogue().measures().stream()
                .filter(measure -> measure.code().value().equals(code))
                .findFirst();
    }

    private void section(String heading, List<Component> parts) {
        if (!parts.isEmpty()) {
            Section section = new Section(new H2(t(heading)));
            section.add(parts);
            add(section);
        }
    }
}
