package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.files.PaperIntake;
import org.quarterboard.meetings.AgendaDraft;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaItemId;
import org.quarterboard.meetings.AgendaPaperItem;
import org.quarterboard.meetings.AgendaPaperService;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.Purpose;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;

/**
 * The agenda of a meeting with its papers. Read by all; those who record the meeting type items one below the other,
 * and move them by keyboard, with the mouse or with buttons.
 */
final class AgendaPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient AgendaService agenda;
    private final transient AgendaPaperService papers;
    private final transient PaperIntake intake;
    private final transient Formats formats;
    private final transient SelectedService service;
    private final transient BoardDetails board;
    private final transient MeetingItem meeting;
    private final boolean edits;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div body = new Div();

    AgendaPanel(
            AgendaService agenda,
            AgendaPaperService papers,
            PaperIntake intake,
            Formats formats,
            MeetingPage.Shown shown,
            boolean edits) {
        this.agenda = agenda;
        this.papers = papers;
        this.intake = intake;
        this.formats = formats;
        this.service = shown.service();
        this.board = shown.board();
        this.meeting = shown.meeting();
        this.edits = edits;
        add(new H2(getTranslation("meetings.agenda.heading")), errors, body);
        if (edits) {
            add(quick(), buttons());
        }
        fill(null);
    }

    /** A line to type items into, one after the other; the rest of an item is filled in afterwards. */
    private TextField quick() {
        TextField line = new TextField(getTranslation("agendas.quick"));
        line.setHelperText(getTranslation("agendas.quick-hint"));
        line.setMaxLength(200);
        line.addClassName("qb-agenda-quick");
        line.addKeyPressListener(Key.ENTER, pressed -> {
            String title = line.getValue();
            if (Feedback.attempt(
                    errors, () -> agenda.add(id(), meeting.uuid(), new AgendaDraft(title, Purpose.DISCUSS, "")))) {
                line.clear();
                fill(null);
            }
            line.focus();
        });
        return line;
    }

    private Div buttons() {
        Button more = new Button(
                getTranslation("meetings.agenda.add"), click -> new AgendaDialog(null, owners(), this::append).open());
        Button fill = new Button(getTranslation("agendas.fill"), click -> {
            int[] added = new int[1];
            if (Feedback.attempt(errors, () -> added[0] = agenda.fill(id(), meeting.uuid(), getLocale()))) {
                fill(null);
                Feedback.done(getTranslation("agendas.filled", added[0]));
            }
        });
        Div buttons = new Div(more, fill);
        buttons.addClassName("qb-actions");
        return buttons;
    }

    private void fill(@Nullable AgendaItemId focus) {
        body.removeAll();
        if (!meeting.state().papersOut()) {
            body.add(note(papers.shown(id(), meeting.uuid()) ? "agendas.papers.drafts" : hidden()));
        }
        if (edits && InterestsNote.due(agenda, id(), meeting)) {
            body.add(new InterestsNote(agenda, id(), meeting, errors, () -> fill(null)));
        }
        List<AgendaEntry> entries = agenda.agenda(id(), meeting.uuid());
        if (entries.isEmpty()) {
            body.add(new EmptyState(getTranslation(edits ? "agendas.none-add" : "meetings.agenda.none")));
            return;
        }
        AgendaTimes times = AgendaTimes.of(meeting.startsAt(), entries);
        body.add(new Paragraph(length(times)));
        if (edits) {
            Paragraph keys = note("agendas.keys");
            keys.setId("agenda-keys");
            body.add(keys);
        }
        List<AgendaPaperItem> all = papers.papers(id(), meeting.uuid());
        OrderedList list = new OrderedList();
        list.addClassName("qb-agenda");
        for (int i = 0; i < entries.size(); i++) {
            AgendaEntry entry = entries.get(i);
            AgendaLine line = new AgendaLine(
                    entry,
                    times.slots().get(i),
                    all.stream()
                            .filter(paper -> paper.item().equals(entry.id()))
                            .toList(),
                    formats,
                    service.path("meetings/" + meeting.uuid() + "/papers/"));
            if (edits) {
                line.offer(actions(entry, i, entries), i, entries.size());
                if (entry.id().equals(focus)) {
                    line.focus();
                }
            }
            list.add(line);
        }
        body.add(list);
    }

    private String hidden() {
        return meeting.state().isOff() ? "agendas.papers.off" : "agendas.papers.to-come";
    }

    private Paragraph note(String key) {
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassName("qb-note");
        return note;
    }

    private String length(AgendaTimes times) {
        if (times.minutes() == 0) {
            return getTranslation("agendas.length-none");
        }
        if (!times.complete()) {
            return getTranslation("agendas.length-unknown", times.minutes());
        }
        return getTranslation(
                "agendas.length",
                times.minutes(),
                formats.time(meeting.startsAt().plusMinutes(times.minutes()), getLocale()));
    }

    private AgendaLine.Actions actions(AgendaEntry entry, int index, List<AgendaEntry> all) {
        return new AgendaLine.Actions() {
            @Override
            public void move(int by) {
                AgendaPanel.this.move(entry, by);
            }

            @Override
            public void drop(AgendaItemId dragged) {
                all.stream()
                        .filter(each -> each.id().equals(dragged))
                        .findFirst()
                        .ifPresent(each -> AgendaPanel.this.move(each, index - all.indexOf(each)));
            }

            @Override
            public void change() {
                new AgendaDialog(entry, owners(), draft -> save(entry, draft)).open();
            }

            @Override
            public void remove() {
                AgendaPanel.this.remove(entry, index, all.size());
            }

            @Override
            public void addPaper() {
                new PaperDialog(intake, entry.title(), (draft, pdf) -> {
                            papers.add(id(), meeting.uuid(), entry.id(), draft, pdf);
                            fill(entry.id());
                            Feedback.done(getTranslation("agendas.paper.added"));
                        })
                        .open();
            }

            @Override
            public void withdraw(AgendaPaperItem paper) {
                new CallOffDialog("agendas.withdraw", reason -> {
                            papers.withdraw(id(), meeting.uuid(), paper.uuid(), reason);
                            fill(entry.id());
                            Feedback.done(getTranslation("agendas.withdraw.done"));
                        })
                        .open();
            }
        };
    }

    private void append(AgendaDraft draft) {
        AgendaItemId added = agenda.add(id(), meeting.uuid(), draft);
        fill(added);
        Feedback.done(getTranslation("meetings.agenda.added"));
    }

    private void save(AgendaEntry entry, AgendaDraft draft) {
        agenda.change(id(), meeting.uuid(), entry.id(), draft, entry.version());
        fill(entry.id());
        Feedback.done(getTranslation("meetings.agenda.changed"));
    }

    private void move(AgendaEntry entry, int by) {
        if (by != 0 && Feedback.attempt(errors, () -> agenda.move(id(), meeting.uuid(), entry.id(), by))) {
            fill(entry.id());
        }
    }

    /** Offers to put the item back where it stood. */
    private void remove(AgendaEntry entry, int index, int size) {
        if (!Feedback.attempt(errors, () -> agenda.remove(id(), meeting.uuid(), entry.id()))) {
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
        AgendaItemId back = agenda.add(id(), meeting.uuid(), entry.draft());
        agenda.move(id(), meeting.uuid(), back, index - (size - 1));
    }

    private List<String> owners() {
        return board.members().stream().map(MemberItem::position).distinct().toList();
    }

    private BoardId id() {
        return board.id();
    }
}
