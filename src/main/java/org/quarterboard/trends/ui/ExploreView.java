package org.quarterboard.trends.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;
import org.quarterboard.trends.Exploration;
import org.quarterboard.trends.ExploreFilter;
import org.quarterboard.trends.ExplorerService;
import org.quarterboard.trends.SavedViewService;

/** Any measure by any breakdown, for the services and quarters that the address names. */
@Route("service/:service/explore")
@RolesAllowed(Capability.Names.READ_KPI)
class ExploreView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient ExplorerService explorer;
    private final transient SavedViewService views;
    private final transient Formats formats;
    private final transient Today today;

    ExploreView(
            ServiceLookup services, ExplorerService explorer, SavedViewService views, Formats formats, Today today) {
        super(services);
        this.explorer = explorer;
        this.views = views;
        this.formats = formats;
        this.today = today;
        addClassName("qb-explore");
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        Exploration shown = explorer.explore(
                service.id(),
                ExplorePath.first(event.getLocation().getQueryParameters().getParameters()),
                getLocale());
        ExploreFilter filter = shown.filter();
        open(t("trends.explore.title"), t("trends.explore.lead", shown.measure(), shown.breakdown()));
        if (!shown.problems().isEmpty()) {
            add(problems(shown.problems()));
        }
        add(new ExploreForm(
                shown,
                today.quarter(),
                formats,
                chosen -> UI.getCurrent().navigate(ExplorePath.page(service, chosen))));
        add(rows(service, shown));
        add(new SavedViewsPanel(service, filter, views));
        add(new Section(
                new H2(t("trends.page.notes")),
                new Paragraph(t("trends.explore.note")),
                new Paragraph(t("trends.explore.share-note"))));
    }

    private Section rows(SelectedService service, Exploration shown) {
        Section section = new Section(new H2(t("trends.explore.figures", shown.count())));
        if (shown.count() == 0) {
            section.add(new EmptyState(t("trends.explore.empty"), new Paragraph(t("trends.explore.empty-next"))));
            return section;
        }
        section.add(new ExploreGrid(service, shown, explorer));
        if (shown.tooLarge()) {
            section.add(new Paragraph(t("trends.explore.too-large", shown.count(), Exploration.MOST_ROWS)));
        } else {
            Div links = new Div(
                    link(service, shown, ExplorePath.CSV, "trends.explore.csv"),
                    link(service, shown, ExplorePath.XLSX, "trends.explore.xlsx"),
                    link(service, shown, ExplorePath.ABOUT, "trends.explore.about-csv"));
            links.addClassName("qb-actions");
            section.add(links);
        }
        return section;
    }

    private Anchor link(SelectedService service, Exploration shown, String file, String key) {
        Anchor link = new Anchor(ExplorePath.download(service, shown, file, getLocale()), t(key));
        link.setRouterIgnore(true);
        return link;
    }

    /** What of the address could not be read, or is not shown to this reader. */
    private Div problems(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        Div problems = new Div(new Paragraph(t("trends.explore.problems")), list);
        problems.getElement().setAttribute("role", "status");
        problems.addClassName("qb-note");
        return problems;
    }
}
