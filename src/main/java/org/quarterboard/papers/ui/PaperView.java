package org.quarterboard.papers.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.papers.PaperCorrection;
import org.quarterboard.papers.PaperItem;
import org.quarterboard.papers.PaperPaths;
import org.quarterboard.papers.PaperProof;
import org.quarterboard.papers.PaperService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** One paper to read on the screen: the twin of the PDF, as it was built. */
@Route("service/:service/papers/:paper")
@RolesAllowed(Capability.Names.READ_PAPER)
@StyleSheet("styles/paper.css")
class PaperView extends ServicePage {

    private static final String PAPER = "paper";
    private static final String OWN_LINK = "href=\"#";
    private static final long serialVersionUID = 1L;

    private final transient PaperService papers;
    private final transient PaperProof proof;
    private final transient CellWords cells;
    private final transient Formats formats;

    PaperView(ServiceLookup services, PaperService papers, PaperProof proof, CellWords cells, Formats formats) {
        super(services);
        this.papers = papers;
        this.proof = proof;
        this.cells = cells;
        this.formats = formats;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        UUID uuid = uuid(event);
        PaperItem paper = papers.find(service.id(), uuid);
        Anchor download = new Anchor(PaperPaths.download(service.code(), uuid), t("papers.download"));
        download.setRouterIgnore(true);
        open(
                t("papers.read.title", formats.date(paper.meetingOn(), getLocale())),
                new BuiltWords(formats, getLocale(), this::t).of(paper),
                download,
                new Anchor(PaperPaths.list(service.code()), t("papers.read.back")));
        if (!paper.newest()) {
            add(new Paragraph(new Badge(Badge.Kind.ATTENTION, t("papers.read.older"))));
        }
        Div place = new Div();
        place.addClassName("qb-paper-place");
        // The markup is the renderer's own, with every word of it escaped.
        place.getElement()
                .setProperty(
                        "innerHTML", linked(papers.html(service.id(), uuid), PaperPaths.paper(service.code(), uuid)));
        add(place);
        if (service.may(Capability.Names.READ_KPI)) {
            List<PaperCorrection> changed = papers.corrections(service.id(), uuid);
            if (!changed.isEmpty()) {
                add(new ChangedFigures(cells, formats, getLocale(), this::t).of(service, changed));
            }
        }
        add(new ProofPanel(proof, service.id(), uuid));
    }

    /** Links within the paper name its page, since links alone are read against the portal's address. */
    private static String linked(String html, String path) {
        return html.replace(OWN_LINK, "router-ignore href=\"" + path + "#");
    }

    private static UUID uuid(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get(PAPER).orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
