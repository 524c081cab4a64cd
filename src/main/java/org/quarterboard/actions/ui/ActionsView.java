package org.quarterboard.actions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterboard.actions.ActionItem;
import org.quarterboard.actions.ActionOrigins;
import org.quarterboard.actions.ActionOrigins.Origin;
import org.quarterboard.actions.ActionService;
import org.quarterboard.actions.UpdateKind;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Ref;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.shared.ui.ServicePage;
import org.springframework.beans.factory.ObjectProvider;

/** The register of actions of the board: the open ones first, what is overdue said by shape and word. */
@Route("service/:service/actions")
@RolesAllowed(Capability.Names.READ_BOARD)
class ActionsView extends ServicePage {

    private static final long serialVersionUID = 1L;

    private final transient BoardService boards;
    private final transient ActionService actions;
    private final transient Formats formats;
    private final transient ObjectProvider<ActionOrigins> origins;

    ActionsView(
            ServiceLookup services,
            BoardService boards,
            ActionService actions,
            Formats formats,
            ObjectProvider<ActionOrigins> origins) {
        super(services);
        this.boards = boards;
        this.actions = actions;
        this.formats = formats;
        this.origins = origins;
    }

    @Override
    protected void show(SelectedService service, BeforeEnterEvent event) {
        fill(service, Shown.of(event.getLocation().getQueryParameters().getSingleParameter(Shown.PARAMETER)));
    }

    private void fill(SelectedService service, Shown shown) {
        open(t("actions.title"), t("actions.lead"));
        Optional<BoardDetails> board = boards.boardOf(service.id());
        if (board.isEmpty()) {
            add(new EmptyState(t("actions.no-board"), new Anchor(service.path("board"), t("actions.to-board"))));
            return;
        }
        List<ActionItem> all = actions.list(board.get().id());
        add(filters(service, shown, all));
        List<ActionItem> listed = all.stream().filter(shown::shows).toList();
        if (listed.isEmpty()) {
            add(
                    all.isEmpty()
                            ? new EmptyState(
                                    t("actions.none"), new Anchor(service.path("meetings"), t("actions.to-meetings")))
                            : new EmptyState(t("actions.none." + shown)));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("qb-action-list");
        ActionCard card = new ActionCard(this::t, formats, getLocale());
        Map<Ref, Origin> from = origins(service, board.get(), listed);
        for (ActionItem item : listed) {
            list.add(card.of(
                    item, Optional.ofNullable(from.get(item.origin())), buttons(service, board.get(), item, shown)));
        }
        add(list);
    }

    private Nav filters(SelectedService service, Shown now, List<ActionItem> all) {
        Nav nav = new Nav();
        nav.addClassName("qb-years");
        nav.setAriaLabel(t("actions.filters"));
        for (Shown each : Shown.values()) {
            String label =
                    t("actions.filter." + each, all.stream().filter(each::shows).count());
            if (each == now) {
                Span here = new Span(label);
                here.getElement().setAttribute("aria-current", "page");
                nav.add(here);
            } else {
                nav.add(new Anchor(service.path("actions?" + Shown.PARAMETER + "=" + each.address()), label));
            }
        }
        return nav;
    }

    private Div buttons(SelectedService service, BoardDetails board, ActionItem item, Shown shown) {
        boolean keeps = service.may(Capability.Names.RECORD_MEETING);
        Div buttons = new Div();
        buttons.addClassName("qb-actions");
        if (item.open() && (keeps || item.mine())) {
            buttons.add(report(service, board, item, UpdateKind.PROGRESS, shown));
            buttons.add(report(service, board, item, UpdateKind.DONE, shown));
        }
        if (item.open() && keeps) {
            buttons.add(button(
                    t("actions.change.verb"),
                    item,
                    () -> new HandOverDialog(item, board.members(), (owner, due, reason) -> {
                                actions.handOver(board.id(), item.uuid(), owner, due, reason, item.version());
                                done(service, shown, "actions.change.done");
                            })
                            .open()));
            buttons.add(report(service, board, item, UpdateKind.DROPPED, shown));
        }
        if (!item.open() && keeps) {
            buttons.add(report(service, board, item, UpdateKind.REOPENED, shown));
        }
        return buttons;
    }

    private Component report(
            SelectedService service, BoardDetails board, ActionItem item, UpdateKind kind, Shown shown) {
        return button(
                t("actions.report." + kind),
                item,
                () -> new ReportDialog(item, kind, text -> {
                            actions.report(board.id(), item.uuid(), kind, text);
                            done(service, shown, "actions.report.done");
                        })
                        .open());
    }

    private static Button button(String words, ActionItem item, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words + ": " + item.number().label());
        return button;
    }

    private void done(SelectedService service, Shown shown, String key) {
        fill(service, shown);
        Feedback.done(t(key));
    }

    private Map<Ref, Origin> origins(SelectedService service, BoardDetails board, List<ActionItem> items) {
        Map<Ref, Origin> found = new HashMap<>();
        for (ActionOrigins known : origins) {
            List<Ref> refs = items.stream()
                    .map(ActionItem::origin)
                    .filter(ref -> ref.kind().equals(known.kind()))
                    .toList();
            found.putAll(known.origins(board.id(), service.code(), refs, getLocale()));
        }
        return found;
    }
}
