package org.quarterboard.resources.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quarterboard.resources.FinancePaths;
import org.quarterboard.resources.FinanceRevision;
import org.quarterboard.resources.FinanceService;
import org.quarterboard.resources.FinanceWords;
import org.quarterboard.resources.FinanceYear;
import org.quarterboard.security.Capability.Names;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;
import org.quarterboard.shared.ui.TextList;

/** What each agency contributes in a financial year: what stands out, budget, outturn, and every revision. */
@Route("service/:service/" + FinancePaths.PAGE)
@RolesAllowed(Names.READ_PAPER)
class FinanceView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient FinanceService finance;
    private final transient FinanceWords words;
    private final transient Formats formats;
    private final transient Today today;

    FinanceView(ServiceLookup services, FinanceService finance, FinanceWords words, Formats formats, Today today) {
        super(services);
        this.finance = finance;
        this.words = words;
        this.formats = formats;
        this.today = today;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        List<Integer> held = finance.years(service.id());
        int asked = FinanceAddress.named(event, finance.lastYear(service.id()))
                .orElse(FinanceAddress.usual(held, today.quarter().year()));
        Optional<FinanceYear> year = finance.year(service.id(), asked);
        boolean shown = year.filter(found -> !found.figures().isEmpty()).isPresent();
        open(
                t("resources.title", FinanceWords.label(asked)),
                t("resources.lead", service.name()),
                actions(service, asked, shown));
        add(years(service, held, asked));
        if (shown) {
            figures(year.get());
        } else {
            add(empty(service, asked));
        }
        if (year.isPresent()) {
            add(history(finance.history(service.id(), asked)));
        }
    }

    private Component[] actions(SelectedService service, int year, boolean shown) {
        List<Component> actions = new ArrayList<>();
        if (shown && service.may(Names.EDIT_FINANCE)) {
            actions.add(new Anchor(FinancePaths.edit(service.code(), year), t("resources.change")));
        }
        if (shown) {
            Anchor download = new Anchor(
                    "download/service/" + service.code() + "/" + FinancePaths.PAGE + ".csv?" + FinancePaths.YEAR + "="
                            + year + "&lang=" + Messages.supported(getLocale()).getLanguage(),
                    t("resources.download"));
            download.getElement().setAttribute("download", true);
            actions.add(download);
        }
        return actions.toArray(Component[]::new);
    }

    /** Those held, the running one, and for whoever keeps them the next one; the newest first. */
    private Nav years(SelectedService service, List<Integer> held, int asked) {
        Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        years.addAll(held);
        years.add(asked);
        years.add(today.quarter().year());
        if (service.may(Names.EDIT_FINANCE)) {
            years.add(finance.lastYear(service.id()));
            years.add(today.quarter().year() - 1);
        }
        Nav nav = new Nav();
        nav.addClassName("qb-years");
        nav.setAriaLabel(t("resources.years"));
        for (int year : years) {
            if (year == asked) {
                Span here = new Span(FinanceWords.label(year));
                here.getElement().setAttribute("aria-current", "page");
                nav.add(here);
            } else {
                nav.add(new Anchor(FinancePaths.year(service.code(), year), FinanceWords.label(year)));
            }
        }
        return nav;
    }

    private EmptyState empty(SelectedService service, int year) {
        String name = FinanceWords.label(year);
        return service.may(Names.EDIT_FINANCE)
                ? new EmptyState(
                        t("resources.empty.keeper", name),
                        new Anchor(FinancePaths.edit(service.code(), year), t("resources.record", name)))
                : new EmptyState(t("resources.empty.reader", name));
    }

    private void figures(FinanceYear year) {
        FinanceTables tables = new FinanceTables(this::t, formats, getLocale());
        Section found = new Section(
                new H2(words.headline(year, getLocale())), new TextList(words.sentences(year, getLocale())));
        Section budget = new Section(new H2(t("resources.budget.heading")), tables.budget(year));
        Section outturn =
                new Section(new H2(t("resources.outturn.heading")), new Paragraph(t("resources.outturn.lead")));
        outturn.add(tables.outturn(year));
        add(found, budget, outturn);
    }

    private Section history(List<FinanceRevision> revisions) {
        return new Section(
                new H2(t("resources.history.heading")),
                new FinanceHistory(revisions, this::t, words, formats, getLocale()));
    }
}
