package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.Guest;
import org.quarterboard.meetings.GuestDraft;
import org.quarterboard.meetings.GuestService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;

/** Who was in attendance without being a member. */
final class GuestPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient GuestService guests;
    private final transient BoardId board;
    private final UUID meeting;
    private final transient List<AgendaEntry> agenda;
    private final boolean records;
    private final ErrorSummary errors = new ErrorSummary();
    private final UndoLine undo = new UndoLine();
    private final Div body = new Div();

    GuestPanel(GuestService guests, BoardId board, UUID meeting, List<AgendaEntry> agenda, boolean records) {
        this.guests = guests;
        this.board = board;
        this.meeting = meeting;
        this.agenda = agenda;
        this.records = records;
        add(new H2(getTranslation("registers.guest.heading")), errors, undo, body);
        if (records) {
            add(new Button(
                    getTranslation("registers.guest.verb"), click -> new GuestDialog(agenda, this::append).open()));
        }
        fill();
    }

    private void fill() {
        body.removeAll();
        List<Guest> all = guests.guests(board, meeting);
        if (all.isEmpty()) {
            body.add(new EmptyState(getTranslation(records ? "registers.guest.none-add" : "registers.guest.none")));
            return;
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(getTranslation("registers.guest.col-guest")),
                Column.text(getTranslation("registers.details.mode")),
                Column.text(getTranslation("registers.guest.items"))));
        if (records) {
            columns.add(Column.text(getTranslation("registers.col.change")));
        }
        DataTable table = new DataTable(getTranslation("registers.guest.heading"), columns).withHiddenCaption();
        for (Guest guest : all) {
            List<Component> cells = new ArrayList<>(List.of(
                    new Span(guest.position() + ", " + guest.organisation()),
                    new Span(getTranslation(guest.mode().messageKey())),
                    new Span(items(guest))));
            if (records) {
                cells.add(withdraw(guest));
            }
            table.row(cells.toArray(Component[]::new));
        }
        body.add(table);
    }

    private String items(Guest guest) {
        return guest.items().isEmpty()
                ? getTranslation("registers.whole-meeting")
                : agenda.stream()
                        .filter(entry -> guest.items().contains(entry.id()))
                        .map(AgendaEntry::title)
                        .collect(Collectors.joining("; "));
    }

    private Button withdraw(Guest guest) {
        Button button = new Button(getTranslation("registers.remove"), click -> {
            if (Feedback.attempt(errors, () -> guests.withdraw(board, meeting, guest.uuid()))) {
                fill();
                undo.offer(
                        getTranslation("registers.guest.removed", guest.position()),
                        getTranslation("registers.put-back"),
                        () -> Feedback.attempt(
                                errors,
                                () -> append(new GuestDraft(
                                        guest.position(), guest.organisation(), guest.mode(), guest.items()))));
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("registers.remove") + ": " + guest.position());
        return button;
    }

    private void append(GuestDraft draft) {
        guests.add(board, meeting, draft);
        fill();
        Feedback.done(getTranslation("registers.guest.done"));
    }
}
