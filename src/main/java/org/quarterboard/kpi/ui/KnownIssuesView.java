package org.quarterboard.kpi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.quarterboard.kpi.KnownIssueService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** What is known to be wrong with the figures of a service. */
@Route("service/:service/known-issues")
@RolesAllowed(Capability.Names.READ_KPI)
class KnownIssuesView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient KnownIssueService issues;
    private final transient IssueParts parts;

    KnownIssuesView(ServiceLookup services, KnownIssueService issues, IssueParts parts) {
        super(services);
        this.issues = issues;
        this.parts = parts;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        fill(service);
    }

    private void fill(SelectedService service) {
        boolean may = service.may(Capability.Names.LOCK_RETURN);
        List<Component> actions = new ArrayList<>();
        if (may) {
            Button note = new Button(
                    t("figures.issues.note"),
                    click -> parts.dialog(service.welsh(), getLocale(), draft -> {
                                issues.note(service.id(), draft);
                                done(service, "figures.issues.noted-done");
                            })
                            .open());
            note.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(note);
        }
        actions.add(new Anchor(service.path("kpis"), t("figures.issues.back")));
        open(
                t("figures.issues.title"),
                t(may ? "figures.issues.lead" : "figures.issues.lead-reader", service.name()),
                actions.toArray(Component[]::new));
        add(parts.table(
                issues.list(service.id()),
                service.welsh(),
                getLocale(),
                issue -> may && issue.open() && !issue.national(),
                id -> {
                    issues.resolve(service.id(), id);
                    done(service, "figures.issues.resolved-done");
                }));
    }

    private void done(SelectedService service, String key) {
        fill(service);
        Feedback.done(t(key));
    }
}
