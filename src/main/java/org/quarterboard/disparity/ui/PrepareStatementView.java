package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.disparity.GroupWords;
import org.quarterboard.disparity.ReleasePaths;
import org.quarterboard.disparity.ReleasePreview;
import org.quarterboard.disparity.ReleaseQuestion;
import org.quarterboard.disparity.ReleaseService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** A statement before it is published: what is hidden and why, and how it would read. */
@Route("service/:service/" + ReleaseAddress.PREPARE)
@RolesAllowed(Capability.Names.BUILD_PAPER)
class PrepareStatementView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient ReleaseService releases;
    private final transient ChartRenderer renderer;
    private final transient GroupWords words;
    private final transient Formats formats;

    PrepareStatementView(
            ServiceLookup services,
            ReleaseService releases,
            ChartRenderer renderer,
            GroupWords words,
            Formats formats) {
        super(services);
        this.releases = releases;
        this.renderer = renderer;
        this.words = words;
        this.formats = formats;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        Optional<ReleaseQuestion> asked =
                ReleaseAddress.question(event.getLocation().getQueryParameters().getParameters());
        open(
                t("disparity.release.preview.title"),
                asked.map(question -> t(
                                "disparity.release.preview.lead",
                                t("disparity.form.quarters", question.quarters()),
                                formats.shortQuarter(question.quarter(), getLocale())))
                        .orElse(""),
                new Anchor(service.path(ReleasePaths.STATEMENTS), t("disparity.release.preview.another")));
        if (asked.isEmpty()) {
            add(new EmptyState(t("disparity.release.prepare.lead"), another(service)));
            return;
        }
        ReleasePreview preview = releases.preview(service.id(), asked.get(), getLocale());
        if (preview.report().tables() == 0) {
            add(new EmptyState(t("disparity.release.preview.empty"), another(service)));
            return;
        }
        ReleaseReportParts report = new ReleaseReportParts(preview.report(), words, getLocale(), this::t);
        Section why = new Section(new H2(t("disparity.release.preview.report")), StatementParts.list(report.lines()));
        if (!preview.report().hidden().isEmpty()) {
            why.add(new Details(t("disparity.release.preview.where"), report.table()));
        }
        add(why);
        if (preview.text().isPresent()) {
            add(publish(service, asked.get(), preview));
            Div shown = new Div();
            StatementParts.of(preview.text().get(), renderer, this::t).forEach(shown::add);
            add(shown);
        }
    }

    private Anchor another(SelectedService service) {
        return new Anchor(service.path(ReleasePaths.STATEMENTS), t("disparity.release.preview.another"));
    }

    private Component publish(SelectedService service, ReleaseQuestion question, ReleasePreview preview) {
        Paragraph lead = new Paragraph(t("disparity.release.publish.lead"));
        if (!service.may(Capability.Names.LOCK_RETURN)) {
            return new Div(lead, new Paragraph(t("disparity.release.publish.who")));
        }
        ErrorSummary errors = new ErrorSummary();
        Button publish = new Button(t("disparity.release.publish.verb"));
        publish.setDisableOnClick(true);
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.addClickListener(click -> {
            boolean done = Feedback.attempt(errors, () -> {
                UUID uuid = releases.publish(service.id(), question, preview.seen());
                UI.getCurrent().navigate(ReleasePaths.one(service.code(), uuid));
                Feedback.done(t("disparity.release.publish.done"));
            });
            publish.setEnabled(!done);
        });
        return new Div(errors, lead, publish);
    }
}
