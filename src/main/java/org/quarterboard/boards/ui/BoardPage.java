package org.quarterboard.boards.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Arrays;
import java.util.Optional;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;

/** One of the pages of a board, each with an address of its own, so that a link leads to the very part. */
abstract class BoardPage extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient BoardService boards;

    /** What the address names beside the service; empty on the parts themselves. */
    private String item = "";

    /** The parts of a board, in the order in which they are wanted. */
    enum Part {
        BOARD(""),
        MEMBERS("members"),
        TERMS("terms"),
        INTERESTS("interests"),
        HISTORY("history"),
        IMPORT("import");

        private final String path;

        Part(String path) {
            this.path = path;
        }

        String path(SelectedService service) {
            return service.path(path.isEmpty() ? "board" : "board/" + path);
        }
    }

    BoardPage(ServiceLookup services, BoardService boards) {
        super(services);
        this.boards = boards;
    }

    /** What a page of a board is about. */
    record Shown(SelectedService service, BoardDetails board) {

        boolean edits() {
            return service.may(Capability.Names.EDIT_BOARD);
        }
    }

    @Override
    protected final void show(SelectedService service, BeforeEnterEvent event) {
        item = event.getRouteParameters().get(itemParameter()).orElse("");
        fill(service);
    }

    /** Fills the page anew, as after every change on it. */
    final void fill(SelectedService service) {
        Optional<BoardDetails> board = boards.boardOf(service.id());
        if (board.isPresent()) {
            show(new Shown(service, board.get()));
        } else if (item.isEmpty()) {
            showNone(service);
        } else {
            throw new NotFoundException();
        }
    }

    /** Fills the page; begins with {@link #head}. */
    abstract void show(Shown shown);

    abstract Part part();

    /** The route parameter of a single seat or member, where the page is about one. */
    String itemParameter() {
        return "item";
    }

    final String item() {
        return item;
    }

    /** What stands here before the service has a board. */
    void showNone(SelectedService service) {
        open(t("boards.page.no-board"), service.name());
        add(new EmptyState(
                t("boards.page.no-board-here"), new Anchor(Part.BOARD.path(service), t("boards.page.to-board"))));
    }

    /** Heading and the way to the other parts. */
    final void head(Shown shown, String heading, String lead, Component... actions) {
        open(heading, lead, shown.edits() ? actions : new Component[0]);
        Nav nav = new Nav();
        nav.addClassName("qb-years");
        nav.setAriaLabel(t("boards.parts"));
        Arrays.stream(Part.values())
                .filter(each -> each != Part.IMPORT || shown.edits())
                .forEach(each -> nav.add(link(shown.service(), each)));
        add(nav);
    }

    private Component link(SelectedService service, Part each) {
        String label = t("boards.part." + each);
        if (each == part() && item.isEmpty()) {
            Span here = new Span(label);
            here.getElement().setAttribute("aria-current", "page");
            return here;
        }
        Anchor anchor = new Anchor(each.path(service), label);
        if (each == part()) {
            anchor.getElement().setAttribute("aria-current", "true");
        }
        return anchor;
    }

    final void section(String heading, Component... parts) {
        Section section = new Section(new H2(t(heading)));
        section.add(parts);
        add(section);
    }

    /** Shows what is new and says what was done. */
    final void done(SelectedService service, String text) {
        fill(service);
        UI.getCurrent().getPage().setTitle(getPageTitle());
        Feedback.done(text);
    }
}
