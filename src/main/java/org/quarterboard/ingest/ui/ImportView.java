package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.quarterboard.ingest.ImportDetails;
import org.quarterboard.ingest.ImportItem;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.ingest.ImportState;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.OutsideLock;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** One import: what the check found, what saving it would do, and the decision. */
@Route("service/:service/imports/:import")
@RolesAllowed(Capability.Names.READ_KPI)
class ImportView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient ImportService imports;
    private final transient CellWords words;
    private final transient Formats formats;

    ImportView(ServiceLookup services, ImportService imports, CellWords words, Formats formats) {
        super(services);
        this.imports = imports;
        this.words = words;
        this.formats = formats;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        fill(service, imports.find(service.id(), id(event)));
    }

    private static UUID id(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get("import").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void fill(SelectedService service, ImportDetails details) {
        ImportItem item = details.item();
        open(
                item.whole() ? t("imports.one.title", item.fileName()) : name(item),
                t(
                        item.whole() ? "imports.one.lead" : "imports.one.lead-part",
                        t(item.layout().messageKey()),
                        formats.moment(item.uploadedAt(), getLocale()),
                        item.who()),
                ImportsView.badge(item.state(), t(item.state().messageKey())));
        ReportPanels panels = new ReportPanels(details.report(), formats, words, service.welsh(), getLocale());
        add(saying(service, item));
        if (item.state() == ImportState.READY || item.state() == ImportState.REFUSED) {
            add(item.decides() ? decision(service, item) : new Paragraph(t("imports.one.others-decide")));
        }
        if (item.whole()) {
            add(panels.stages());
            panels.findings().ifPresent(this::add);
        } else {
            add(new Paragraph(t("imports.one.partly")));
        }
        panels.preview(item.state() == ImportState.COMMITTED).ifPresent(this::add);
        panels.changes().ifPresent(this::add);
        panels.measures().ifPresent(this::add);
        if (item.whole()) {
            add(original(service, item));
        }
    }

    /** The name of the file; of one that holds more than the reader's services, only that it does. */
    static String name(ImportItem item) {
        return item.whole() ? item.fileName() : UI.getCurrent().getTranslation("imports.list.shared");
    }

    private Component saying(SelectedService service, ImportItem item) {
        Paragraph text = new Paragraph(t(
                (item.whole() ? "imports.one.says." : "imports.one.says-part.")
                        + item.state().name(),
                item.rowsRead(),
                item.added(),
                item.changed(),
                item.unchanged()));
        if (item.state() == ImportState.COMMITTED) {
            return new Div(text, new Paragraph(new Anchor(service.path("kpis"), t("imports.one.see-measures"))));
        }
        return text;
    }

    private Component decision(SelectedService service, ImportItem item) {
        ErrorSummary errors = new ErrorSummary();
        List<Button> buttons = new ArrayList<>();
        Div progress = progress();
        if (item.state() == ImportState.READY) {
            Button save = new Button(t("imports.one.save"));
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            save.addClickListener(click -> save(service, item.uuid(), errors, buttons, progress));
            buttons.add(save);
        }
        Button discard = new Button(t("imports.one.discard"), click -> {
            if (Feedback.attempt(errors, () -> imports.discard(service.id(), item.uuid()))) {
                Feedback.done(t("imports.one.discarded", item.fileName()));
                UI.getCurrent().navigate(service.path("imports"));
            }
        });
        buttons.add(discard);
        Div bar = new Div(buttons.toArray(Button[]::new));
        bar.addClassName("qb-actions");
        return new Div(errors, bar, progress);
    }

    private Div progress() {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", t("imports.one.saving"));
        Div progress = new Div(new Span(t("imports.one.saving")), bar);
        progress.getElement().setAttribute("role", "status");
        progress.setVisible(false);
        return progress;
    }

    private void save(SelectedService service, UUID uuid, ErrorSummary errors, List<Button> buttons, Div progress) {
        errors.clear();
        buttons.forEach(button -> button.setEnabled(false));
        progress.setVisible(true);
        OutsideLock.run(
                () -> imports.commit(service.id(), uuid),
                saved -> {
                    Feedback.done(t(
                            "imports.one.saved",
                            saved.item().added(),
                            saved.item().changed()));
                    fill(service, imports.find(service.id(), uuid));
                },
                failure -> {
                    buttons.forEach(button -> button.setEnabled(true));
                    progress.setVisible(false);
                    if (!(failure instanceof UserFacingException problem)) {
                        throw failure;
                    }
                    fill(service, imports.find(service.id(), uuid));
                    ErrorSummary again = new ErrorSummary();
                    addComponentAtIndex(1, again);
                    again.show(problem);
                });
    }

    private Section original(SelectedService service, ImportItem item) {
        Anchor file = new Anchor(
                "download/service/" + service.code() + "/imports/" + item.uuid() + "/file",
                t("imports.one.download", item.fileName()));
        file.setDownload(true);
        return new Section(new H2(t("imports.one.original")), new Paragraph(file));
    }
}
