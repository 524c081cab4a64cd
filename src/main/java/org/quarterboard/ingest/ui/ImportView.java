package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.ingest.ImportDetails;
import org.quarterboard.ingest.ImportItem;
import org.quarterboard.ingest.ImportReport;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.ingest.ImportState;
import org.quarterboard.ingest.Unmarked;
import org.quarterboard.ingest.format.Severity;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.LinkResolver;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.OutsideLock;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;
import org.springframework.beans.factory.ObjectProvider;

/** One import: what the check found, what saving it would do, and the decision. */
@Route("service/:service/imports/:import")
@RolesAllowed(Capability.Names.READ_KPI)
class ImportView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient ImportService imports;
    private final transient CellWords cells;
    private final transient Messages messages;
    private final transient Formats formats;
    private final transient ObjectProvider<LinkResolver> links;

    ImportView(
            ServiceLookup services,
            ImportService imports,
            CellWords cells,
            Messages messages,
            Formats formats,
            ObjectProvider<LinkResolver> links) {
        super(services);
        this.imports = imports;
        this.cells = cells;
        this.messages = messages;
        this.formats = formats;
        this.links = links;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        fill(
                service,
                imports.find(service.id(), id(event)),
                ReportAddress.of(event.getLocation().getQueryParameters()));
    }

    private static UUID id(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get("import").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void fill(SelectedService service, ImportDetails details, ReportAddress address) {
        ImportItem item = details.item();
        open(
                item.whole() ? t("imports.one.title", item.fileName()) : name(item),
                t(
                        item.whole() ? "imports.one.lead" : "imports.one.lead-part",
                        t(item.layout().messageKey()),
                        formats.moment(item.uploadedAt(), getLocale()),
                        item.who()),
                ImportsView.badge(item.state(), t(item.state().messageKey())));
        ReportWords words = new ReportWords(messages, formats, cells, service.welsh(), getLocale());
        ReportPanels panels = new ReportPanels(details.report(), words);
        next(item, details.report(), words).ifPresent(this::add);
        add(saying(service, item));
        if (item.state() == ImportState.READY || item.state() == ImportState.REFUSED) {
            add(item.decides() ? decision(service, item) : new Paragraph(t("imports.one.others-decide")));
        }
        if (item.decides() && (item.state() == ImportState.COMMITTED || item.state() == ImportState.UNDONE)) {
            add(new UndoPanel(
                    service,
                    imports,
                    item,
                    () -> fill(service, imports.find(service.id(), item.uuid()), ReportAddress.ALL)));
        }
        if (item.state() == ImportState.REFUSED && service.may(Capability.Names.IMPORT_KPI)) {
            add(new UploadPanel(imports, service));
        }
        if (item.whole()) {
            add(
                    panels.stages(),
                    new FindingsPanel(details.report(), words, service.path("imports/" + item.uuid()), address),
                    downloads(service, details));
        } else {
            add(new Paragraph(t("imports.one.partly")));
        }
        panels.preview(item.state() == ImportState.COMMITTED).ifPresent(this::add);
        if (!details.report().printed().isEmpty() && item.state() == ImportState.READY) {
            add(new PrintedPanel(details.report().printed(), links.orderedStream(), formats));
        }
        panels.changes().ifPresent(this::add);
        panels.measures().ifPresent(this::add);
    }

    /** What to do next, in one sentence; only for who can. */
    private Optional<Paragraph> next(ImportItem item, ImportReport report, ReportWords words) {
        if (!item.decides() || (item.state() != ImportState.READY && item.state() != ImportState.REFUSED)) {
            return Optional.empty();
        }
        Severity weight = item.state() == ImportState.REFUSED ? Severity.REFUSE : Severity.WARN;
        int things = FindingGroup.of(
                        report.findings().stream()
                                .filter(finding -> finding.severity() == weight)
                                .toList(),
                        words::cure)
                .size();
        String key = weight == Severity.REFUSE
                ? report.moreFindings() > 0 ? "imports.next.mend-more" : "imports.next.mend"
                : things > 0 ? "imports.next.look" : "imports.next.save";
        Paragraph sentence = new Paragraph(t(key, things));
        sentence.addClassName("qb-next");
        return Optional.of(sentence);
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
        if (item.withdrawn() > 0 && item.state() != ImportState.UNDONE) {
            text.add(" " + t("imports.one.withdrawn", item.withdrawn()));
        }
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
                    fill(service, imports.find(service.id(), uuid), ReportAddress.ALL);
                },
                failure -> {
                    buttons.forEach(button -> button.setEnabled(true));
                    progress.setVisible(false);
                    if (!(failure instanceof UserFacingException problem)) {
                        throw failure;
                    }
                    fill(service, imports.find(service.id(), uuid), ReportAddress.ALL);
                    ErrorSummary again = new ErrorSummary();
                    addComponentAtIndex(1, again);
                    again.show(problem);
                });
    }

    private Section downloads(SelectedService service, ImportDetails details) {
        ImportItem item = details.item();
        UnorderedList list = new UnorderedList();
        Unmarked.of(details)
                .ifPresentOrElse(
                        why -> list.add(new ListItem(t(why.messageKey()))),
                        () -> list.add(new ListItem(
                                download(service, item, ReportAddress.MARKED, t("imports.files.marked")),
                                new Paragraph(t("imports.files.marked-hint")))));
        list.add(
                new ListItem(download(service, item, ReportAddress.XLSX, t("imports.files.workbook"))),
                new ListItem(download(service, item, ReportAddress.CSV, t("imports.files.table"))),
                new ListItem(download(service, item, "file", t("imports.one.download", item.fileName()))));
        return new Section(new H2(t("imports.files.heading")), list);
    }

    private Anchor download(SelectedService service, ImportItem item, String file, String words) {
        Anchor link = new Anchor(ReportAddress.download(service.code(), item.uuid(), file, getLocale()), words);
        link.setDownload(true);
        return link;
    }
}
