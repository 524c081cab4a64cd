package org.quarterboard.kpi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.quarterboard.kpi.CatalogueLinks;
import org.quarterboard.kpi.CatalogueSearch;
import org.quarterboard.kpi.CatalogueSearch.Hit;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.GuideWords;
import org.quarterboard.kpi.Measure;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.Page;
import org.quarterboard.shared.ui.ServiceLookup;

/** Every measure by KPI, or those that a search finds. Search and wording stand in the address. */
@Route(CatalogueLinks.PATH)
@RolesAllowed(Capability.Names.READ_KPI)
class CatalogueView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CatalogueSearch search;
    private final transient GuideWords words;
    private final transient ServiceLookup services;

    CatalogueView(CatalogueSearch search, GuideWords words, ServiceLookup services) {
        this.search = search;
        this.words = words;
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean wales = Wording.wales(event, services);
        String query = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CatalogueLinks.QUERY)
                .orElse("")
                .strip();
        open(t("kpi.catalogue.title"), t("kpi.catalogue.lead"));
        add(searchBar(query, wales), new Wording(wales, other -> CatalogueLinks.list(query, other)));
        List<Hit> hits = search.find(query, wales, getLocale());
        if (hits.isEmpty()) {
            add(new EmptyState(
                    t("kpi.catalogue.none", query),
                    new Anchor(CatalogueLinks.list("", wales), t("kpi.catalogue.show-all"))));
            return;
        }
        if (!query.isEmpty()) {
            Paragraph found = new Paragraph(t("kpi.catalogue.found", hits.size(), query));
            found.getElement().setAttribute("role", "status");
            add(found, new Anchor(CatalogueLinks.list("", wales), t("kpi.catalogue.show-all")));
        }
        add(table(hits, wales));
    }

    private Div searchBar(String query, boolean wales) {
        TextField field = new TextField(t("kpi.catalogue.search"));
        field.setHelperText(t("kpi.catalogue.search-hint"));
        field.setClearButtonVisible(true);
        field.setWidth("22rem");
        field.setValue(query);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(field, wales);
            }
        });
        Div bar = new Div(field, new Button(t("kpi.catalogue.search-verb"), click -> go(field, wales)));
        bar.addClassName("qb-actions");
        bar.getElement().setAttribute("role", "search");
        return bar;
    }

    private static void go(TextField field, boolean wales) {
        UI.getCurrent().navigate(CatalogueLinks.list(field.getValue(), wales));
    }

    private DataTable table(List<Hit> hits, boolean wales) {
        DataTable table = new DataTable(
                        t("kpi.catalogue.caption"),
                        List.of(
                                Column.text(t("kpi.catalogue.measure")),
                                Column.text(t("kpi.catalogue.meaning")),
                                Column.text(t("kpi.catalogue.unit")),
                                Column.text(t("kpi.catalogue.better"))))
                .withHiddenCaption();
        int kpi = -1;
        for (Hit hit : hits) {
            if (hit.measure().kpi() != kpi) {
                kpi = hit.measure().kpi();
                table.group(words.kpi(kpi, wales, getLocale()));
            }
            table.row(cells(hit, wales));
        }
        return table;
    }

    private Component[] cells(Hit hit, boolean wales) {
        Measure measure = hit.measure();
        DefinitionVersion version = measure.newest();
        Div meaning = new Div(new Span(words.meaning(version, wales, getLocale())));
        if (!hit.because().isEmpty()) {
            Paragraph because = new Paragraph(t("kpi.catalogue.why", hit.because()));
            because.addClassName("qb-note");
            meaning.add(because);
        }
        return new Component[] {
            new Anchor(
                    CatalogueLinks.measure(measure.code(), wales),
                    measure.code() + " " + words.title(version, wales, getLocale())),
            meaning,
            new Span(words.unit(version, getLocale())),
            new Span(t(version.better().messageKey()))
        };
    }
}
