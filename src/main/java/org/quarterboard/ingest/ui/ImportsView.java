package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.quarterboard.ingest.ImportItem;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.ingest.ImportState;
import org.quarterboard.kpi.DueWords;
import org.quarterboard.kpi.FigureLinks;
import org.quarterboard.kpi.ReturnCalendarService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** The files of a service that were brought in, and what has not come in yet. */
@Route("service/:service/imports")
@RolesAllowed(Capability.Names.READ_KPI)
class ImportsView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient ImportService imports;
    private final transient ReturnCalendarService returns;
    private final transient DueWords due;
    private final transient Formats formats;
    private final transient Today today;

    ImportsView(
            ServiceLookup services,
            ImportService imports,
            ReturnCalendarService returns,
            DueWords due,
            Formats formats,
            Today today) {
        super(services);
        this.imports = imports;
        this.returns = returns;
        this.due = due;
        this.formats = formats;
        this.today = today;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        open(t("imports.page.title"), t("imports.page.lead", service.name()));
        if (service.may(Capability.Names.IMPORT_KPI)) {
            add(new UploadPanel(imports, service));
            add(new Paragraph(new Anchor(FigureLinks.typing(service.code()), t("typed.page.title"))));
        }
        List<ImportItem> found = imports.list(service.id());
        if (service.may(Capability.Names.IMPORT_KPI) && !found.isEmpty()) {
            add(new Details(t("imports.layouts"), layouts(service)));
        }
        add(files(service, found));
        add(new Paragraph(new Anchor(service.path("exports"), t("imports.exports.link"))));
        add(new ReturnsSummary(service, returns.calendar(service.id()), due, formats));
    }

    private LayoutLinks layouts(SelectedService service) {
        return new LayoutLinks(service, today.quarter().previous(), formats);
    }

    private Section files(SelectedService service, List<ImportItem> found) {
        Section section = new Section(new H2(t("imports.list.heading")));
        if (found.isEmpty()) {
            section.add(new EmptyState(t("imports.empty-list"), layouts(service)));
            return section;
        }
        DataTable table = new DataTable(
                        t("imports.list.heading"),
                        List.of(
                                DataTable.Column.text(t("imports.list.file")),
                                DataTable.Column.text(t("imports.list.state")),
                                DataTable.Column.text(t("imports.list.when")),
                                DataTable.Column.text(t("imports.list.who")),
                                DataTable.Column.number(t("imports.counts.added")),
                                DataTable.Column.number(t("imports.counts.changed")),
                                DataTable.Column.number(t("imports.counts.unchanged"))))
                .withHiddenCaption();
        for (ImportItem item : found) {
            table.row(
                    new Anchor(service.path("imports/" + item.uuid()), ImportView.name(item)),
                    state(item.state()),
                    new Span(formats.moment(item.uploadedAt(), getLocale())),
                    new Span(item.whole() ? item.who() : "–"),
                    saved(item, item.added()),
                    saved(item, item.changed()),
                    saved(item, item.unchanged()));
        }
        section.add(table);
        return section;
    }

    private Badge state(ImportState state) {
        return badge(state, t(state.messageKey()));
    }

    static Badge badge(ImportState state, String word) {
        Badge.Kind kind = switch (state) {
            case COMMITTED -> Badge.Kind.GOOD;
            case READY, DISCARDED, UNDONE -> Badge.Kind.NEUTRAL;
            case REFUSED -> Badge.Kind.PROBLEM;
        };
        return new Badge(kind, word);
    }

    /** Of a file that is not saved nothing was added or changed; its own page says what saving would do. */
    private Span saved(ImportItem item, int count) {
        return item.state() == ImportState.COMMITTED ? number(count, formats, getLocale()) : new Span("–");
    }

    static Span number(int count, Formats formats, Locale locale) {
        return new Span(formats.number(count, 0, locale));
    }
}
