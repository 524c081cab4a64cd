package org.quarterboard.resources.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.resources.FinancePaths;
import org.quarterboard.resources.FinanceService;
import org.quarterboard.resources.FinanceWords;
import org.quarterboard.security.Capability.Names;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.LeaveDialog;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** The form of a financial year: a row for each agency. Which year stands in the address. */
@Route("service/:service/" + FinancePaths.EDIT)
@RolesAllowed(Names.EDIT_FINANCE)
class EditFinanceView extends ServicePage implements BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final transient FinanceService finance;
    private final transient FinanceWords words;
    private final transient Formats formats;
    private final transient Today today;
    private @Nullable FinanceForm form;

    EditFinanceView(ServiceLookup services, FinanceService finance, FinanceWords words, Formats formats, Today today) {
        super(services);
        this.finance = finance;
        this.words = words;
        this.formats = formats;
        this.today = today;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        int last = finance.lastYear(service.id());
        int year = FinanceAddress.named(event, last).orElse(today.quarter().year());
        open(
                t("resources.edit.title", FinanceWords.label(year)),
                t("resources.lead", service.name()),
                new Anchor(FinancePaths.year(service.code(), year), t("resources.edit.back")));
        FinanceDesk desk = new FinanceDesk(finance, words, formats, service.id(), year);
        FinanceForm fresh = new FinanceForm(desk, () -> {
            Feedback.done(t("resources.edit.done", FinanceWords.label(year)));
            UI.getCurrent().navigate(FinancePaths.year(service.code(), year));
        });
        form = fresh;
        add(years(service, year, last), fresh);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        FinanceForm here = form;
        if (here != null && here.unsaved()) {
            LeaveDialog.ask(event);
        }
    }

    /** The year before, this one, the next one: more are found on the page that is read. */
    private Nav years(SelectedService service, int year, int last) {
        Nav nav = new Nav();
        nav.addClassName("qb-years");
        nav.setAriaLabel(t("resources.years"));
        IntStream.of(year + 1, year, year - 1)
                .filter(one -> one >= FinanceService.FIRST_YEAR && one <= last)
                .forEach(one -> {
                    if (one == year) {
                        Span here = new Span(FinanceWords.label(one));
                        here.getElement().setAttribute("aria-current", "page");
                        nav.add(here);
                    } else {
                        nav.add(new Anchor(FinancePaths.edit(service.code(), one), FinanceWords.label(one)));
                    }
                });
        return nav;
    }
}
