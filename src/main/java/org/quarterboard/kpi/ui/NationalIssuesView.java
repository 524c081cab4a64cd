package org.quarterboard.kpi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.quarterboard.kpi.KnownIssue;
import org.quarterboard.kpi.KnownIssueService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.Page;

/** What is known to be wrong with the figures of every service. */
@Route("admin/known-issues")
@RolesAllowed(Capability.Names.MANAGE_DIRECTORY)
class NationalIssuesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient KnownIssueService issues;
    private final transient IssueParts parts;

    NationalIssuesView(KnownIssueService issues, IssueParts parts) {
        this.issues = issues;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
    }

    private void fill() {
        Button note = new Button(
                t("figures.issues.note"),
                click -> parts.dialog(false, getLocale(), draft -> {
                            issues.noteNational(draft);
                            done("figures.issues.noted-done");
                        })
                        .open());
        note.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open(t("figures.issues.title"), t("figures.issues.lead-national"), note);
        add(parts.table(issues.national(), false, getLocale(), KnownIssue::open, id -> {
            issues.resolveNational(id);
            done("figures.issues.resolved-done");
        }));
    }

    private void done(String key) {
        fill();
        Feedback.done(t(key));
    }
}
