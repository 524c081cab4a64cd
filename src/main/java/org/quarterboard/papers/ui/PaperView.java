package org.quarterboard.papers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.papers.DeliveryService;
import org.quarterboard.papers.NoteDraft;
import org.quarterboard.papers.PackNote;
import org.quarterboard.papers.PackNoteService;
import org.quarterboard.papers.PackReadingService;
import org.quarterboard.papers.PaperCorrection;
import org.quarterboard.papers.PaperItem;
import org.quarterboard.papers.PaperPaths;
import org.quarterboard.papers.PaperProof;
import org.quarterboard.papers.PaperService;
import org.quarterboard.papers.PlacedNote;
import org.quarterboard.papers.ReadablePack;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/**
 * One paper to read on the screen: the twin of the PDF with its page numbers, what is found in it, what is new in it, and what
 * the reader has noted. What is looked for stands in the address.
 */
@Route("service/:service/papers/:paper")
@RolesAllowed(Capability.Names.READ_PAPER)
@StyleSheet("styles/paper.css")
class PaperView extends ServicePage implements NoteActions {

    static final String FIND = "find";

    private static final String PAPER = "paper";
    private static final long serialVersionUID = 1L;

    private final transient PaperService papers;
    private final transient PackReadingService readings;
    private final transient PackNoteService notes;
    private final transient DeliveryService deliveries;
    private final transient PaperProof proof;
    private final transient CellWords cells;
    private final transient Formats formats;
    private final transient Today today;
    private final ErrorSummary errors = new ErrorSummary();

    private transient @Nullable Shown shown;

    /** The paper that is on the page; looking for words in it leaves it there. */
    private record Shown(
            SelectedService service, UUID paper, FindPanel find, PackText text, NotesPanel panel, Anchor jump) {}

    PaperView(
            ServiceLookup services,
            PaperService papers,
            PackReadingService readings,
            PackNoteService notes,
            DeliveryService deliveries,
            PaperProof proof,
            CellWords cells,
            Formats formats,
            Today today) {
        super(services);
        this.papers = papers;
        this.readings = readings;
        this.notes = notes;
        this.deliveries = deliveries;
        this.proof = proof;
        this.cells = cells;
        this.formats = formats;
        this.today = today;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        UUID uuid = uuid(event);
        Shown before = shown;
        if (before == null || !before.paper().equals(uuid) || !before.service().equals(service)) {
            fill(service, uuid);
        }
        String query = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FIND)
                .orElse("");
        there().find().show(query, query.isBlank() ? List.of() : readings.search(service.id(), uuid, query));
    }

    private void fill(SelectedService service, UUID uuid) {
        ReadablePack pack = readings.read(service.id(), uuid);
        PaperItem paper = pack.item();
        readings.opened(service.id(), uuid);
        Anchor download = new Anchor(PaperPaths.download(service.code(), uuid), t("papers.download"));
        download.setRouterIgnore(true);
        open(
                t("papers.read.title", formats.date(paper.meetingOn(), getLocale())),
                new BuiltWords(formats, getLocale(), this::t).of(paper),
                download,
                new Button(t("papers.print"), click -> UI.getCurrent().getPage().executeJs("window.print()")),
                new Anchor(PaperPaths.list(service.code()), t("papers.read.back")));
        if (!paper.newest()) {
            add(new Paragraph(new Badge(Badge.Kind.ATTENTION, t("papers.read.older"))));
        }
        if (!pack.numbered()) {
            add(note("papers.read.unnumbered"));
        }
        add(note(paper.draft() ? "papers.read.draft" : "papers.read.recorded"));
        Set<String> unprinted = paper.draft() ? pack.unprinted() : Set.of();
        if (!unprinted.isEmpty()) {
            Paragraph warning = new Paragraph(
                    new Badge(Badge.Kind.ATTENTION, t("papers.read.unprinted", String.join(" ", unprinted))));
            warning.addClassName("qb-no-print");
            add(warning);
        }
        PackPlaces places = new PackPlaces(service.code(), uuid, this::t);
        FindPanel find = new FindPanel(places, paper.language(), this::find);
        PackText text = new PackText(pack, places, formats, getLocale(), this);
        NotesPanel panel = new NotesPanel(
                places,
                formats,
                getLocale(),
                this,
                printed -> getElement().getClassList().set("qb-print-notes", printed));
        Anchor jump = places.inText(NotesPanel.ID, "");
        add(errors, find);
        readings.since(service.id(), uuid).ifPresent(since -> add(new SincePanel(since, places, formats, getLocale())));
        Paragraph jumping = new Paragraph(jump);
        jumping.addClassName("qb-no-print");
        add(jumping);
        Div reading = new Div(text, panel);
        reading.addClassName("qb-reading");
        add(reading);
        shown = new Shown(service, uuid, find, text, panel, jump);
        refresh();
        beside(service, paper);
    }

    /** What stands below the paper: it is about it, and not of it. */
    private void beside(SelectedService service, PaperItem paper) {
        UUID uuid = paper.uuid();
        if (service.may(Capability.Names.READ_KPI)) {
            List<PaperCorrection> changed = papers.corrections(service.id(), uuid);
            if (!changed.isEmpty()) {
                add(new ChangedFigures(cells, formats, getLocale(), this::t).of(service, changed));
            }
        }
        readings.readership(service.id(), uuid)
                .ifPresent(readership -> add(new ReadersPanel(readership, formats, getLocale())));
        if (!paper.draft()) {
            boolean keeps = service.may(Capability.Names.BUILD_PAPER);
            add(new DeliveryPanel(deliveries, service.id(), paper, formats, getLocale(), keeps, today.date()));
        }
        add(new ProofPanel(proof, service.id(), uuid));
    }

    private Paragraph note(String key) {
        Paragraph note = new Paragraph(t(key));
        note.addClassNames("qb-note", "qb-no-print");
        return note;
    }

    private void find(String query) {
        Shown now = there();
        String path = PaperPaths.paper(now.service().code(), now.paper());
        UI.getCurrent()
                .navigate(path, query.isBlank() ? QueryParameters.empty() : QueryParameters.of(FIND, query.strip()));
    }

    private void refresh() {
        Shown now = there();
        List<PlacedNote> own = notes.list(now.service().id(), now.paper());
        now.text().show(own);
        now.panel().show(own);
        now.jump().setText(t("papers.note.jump", own.size()));
    }

    @Override
    public void ask(String section, String page, String about, String quote) {
        Shown now = there();
        String heading = page.isEmpty() ? t("papers.note.new") : t("papers.note.on", page);
        new NoteDialog(heading, t("papers.note.lead", about), quote, "", (quoted, words) -> {
                    notes.add(now.service().id(), now.paper(), new NoteDraft(section, page, quoted, words));
                    refresh();
                })
                .open();
    }

    @Override
    public void mark(String section, String page, String quote) {
        Shown now = there();
        if (Feedback.attempt(
                errors, () -> notes.add(now.service().id(), now.paper(), new NoteDraft(section, page, quote, "")))) {
            refresh();
            Feedback.done(t("papers.note.marked"));
        }
    }

    @Override
    public void edit(PlacedNote note) {
        Shown now = there();
        PackNote kept = note.note();
        new NoteDialog(
                        t("papers.note.edit"),
                        t("papers.note.lead", note.title()),
                        kept.quote(),
                        kept.words(),
                        (quoted, words) -> {
                            notes.change(now.service().id(), kept.id(), quoted, words);
                            refresh();
                        })
                .open();
    }

    @Override
    public void remove(PackNote note) {
        Shown now = there();
        if (Feedback.attempt(errors, () -> notes.remove(now.service().id(), note.id()))) {
            refresh();
            now.panel().offer(() -> {
                NoteDraft again = new NoteDraft(note.section(), note.page(), note.quote(), note.words());
                if (Feedback.attempt(errors, () -> notes.add(now.service().id(), note.paper(), again))) {
                    refresh();
                }
            });
        }
    }

    private Shown there() {
        Shown now = shown;
        if (now == null) {
            throw new NotFoundException();
        }
        return now;
    }

    private static UUID uuid(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get(PAPER).orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
