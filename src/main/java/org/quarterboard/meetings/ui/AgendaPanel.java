package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quarterboard.meetings.AgendaDraft;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaItemId;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;

/** The agenda of a meeting: read by all, put together and reordered with buttons by those who record it. */
final class AgendaPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient AgendaService agenda;
    private final transient BoardId board;
    private final UUID meeting;
    private final boolean edits;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div body = new Div();

    AgendaPanel(AgendaService agenda, BoardId board, UUID meeting, boolean edits) {
        this.agenda = agenda;
        this.board = board;
        this.meeting = meeting;
        this.edits = edits;
        add(new H2(getTranslation("meetings.agenda.heading")), errors, body);
        if (edits) {
            Button more = new Button(
                    getTranslation("meetings.agenda.add"), click -> new AgendaDialog(null, this::append).open());
            more.addClassName("qb-agenda-add");
            add(more);
        }
        fill(null);
    }

    private void fill(@Nullable AgendaItemId focus) {
        body.removeAll();
        List<AgendaEntry> entries = agenda.agenda(board, meeting);
        if (entries.isEmpty()) {
            body.add(new EmptyState(getTranslation(edits ? "meetings.agenda.none-add" : "meetings.agenda.none")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("qb-agenda");
        for (int i = 0; i < entries.size(); i++) {
            list.add(item(entries.get(i), i, entries.size(), focus));
        }
        body.add(list);
    }

    private ListItem item(AgendaEntry entry, int index, int size, @Nullable AgendaItemId focus) {
        Span purpose = new Span(getTranslation(entry.purpose().messageKey()));
        purpose.addClassName("qb-note");
        ListItem item = new ListItem(new H3(entry.title()), purpose);
        if (!entry.ask().isEmpty()) {
            item.add(new Paragraph(entry.ask()));
        }
        if (edits) {
            Div buttons = new Div();
            buttons.addClassName("qb-actions");
            Button up = button("meetings.agenda.up", entry, () -> move(entry, -1));
            up.setEnabled(index > 0);
            Button down = button("meetings.agenda.down", entry, () -> move(entry, 1));
            down.setEnabled(index < size - 1);
            buttons.add(
                    up,
                    down,
                    button(
                            "meetings.agenda.change",
                            entry,
                            () -> new AgendaDialog(entry, draft -> change(entry, draft)).open()),
                    button("meetings.agenda.remove", entry, () -> remove(entry, index, size)));
            item.add(buttons);
            if (entry.id().equals(focus)) {
                (index > 0 ? up : down).focus();
            }
        }
        return item;
    }

    private Button button(String key, AgendaEntry entry, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + entry.title());
        return button;
    }

    private void append(AgendaDraft draft) {
        agenda.add(board, meeting, draft);
        fill(null);
        Feedback.done(getTranslation("meetings.agenda.added"));
    }

    private void change(AgendaEntry entry, AgendaDraft draft) {
        agenda.change(board, meeting, entry.id(), draft);
        fill(null);
        Feedback.done(getTranslation("meetings.agenda.changed"));
    }

    private void move(AgendaEntry entry, int by) {
        if (Feedback.attempt(errors, () -> agenda.move(board, meeting, entry.id(), by))) {
            fill(entry.id());
        }
    }

    /** Offers to put the item back where it stood. */
    private void remove(AgendaEntry entry, int index, int size) {
        if (!Feedback.attempt(errors, () -> agenda.remove(board, meeting, entry.id()))) {
            return;
        }
        fill(null);
        Div undo = new Div();
        undo.addClassName("qb-undo");
        undo.getElement().setAttribute("role", "status");
        Button back = new Button(getTranslation("meetings.agenda.put-back"), click -> {
            if (Feedback.attempt(errors, () -> putBack(entry, index, size))) {
                fill(null);
            }
        });
        undo.add(new Span(getTranslation("meetings.agenda.removed", entry.title())), back);
        body.addComponentAsFirst(undo);
        back.focus();
    }

    private void putBack(AgendaEntry entry, int index, int size) {
        AgendaItemId id = agenda.add(board, meeting, new AgendaDraft(entry.title(), entry.purpose(), entry.ask()));
        agenda.move(board, meeting, id, index - (size - 1));
    }
}
