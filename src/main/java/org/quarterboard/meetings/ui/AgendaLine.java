package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaItemId;
import org.quarterboard.meetings.AgendaPaperItem;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.Badge;

/** An item of the agenda: what it is, when, who brings it, what is asked, and its papers. */
final class AgendaLine extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient AgendaEntry entry;
    private final transient List<AgendaPaperItem> papers;
    private final transient Formats formats;
    private final String path;

    /** What can be done with an item. */
    interface Actions {
        void move(int by);

        void drop(AgendaItemId dragged);

        void change();

        void remove();

        void addPaper();

        void withdraw(AgendaPaperItem paper);
    }

    /** @param path the address below which the papers of the meeting are downloaded */
    AgendaLine(
            AgendaEntry entry,
            Optional<AgendaTimes.Slot> slot,
            List<AgendaPaperItem> papers,
            Formats formats,
            String path) {
        this.entry = entry;
        this.papers = papers;
        this.formats = formats;
        this.path = path;
        add(new H3(entry.title()));
        Paragraph facts = new Paragraph(getTranslation(entry.purpose().messageKey()));
        slot.ifPresent(times -> facts.add(" · "
                + getTranslation(
                        "agendas.slot",
                        formats.time(times.from(), getLocale()),
                        formats.time(times.to(), getLocale()))));
        if (slot.isEmpty() && entry.minutes() > 0) {
            facts.add(" · " + getTranslation("agendas.takes", entry.minutes()));
        }
        if (!entry.owner().isEmpty()) {
            facts.add(" · " + entry.owner());
        }
        facts.addClassName("qb-note");
        add(facts);
        if (!entry.ask().isEmpty()) {
            add(new Paragraph(getTranslation("agendas.asked", entry.ask())));
        }
        papers.forEach(paper -> add(paper(paper)));
    }

    private Div paper(AgendaPaperItem paper) {
        Div box = new Div();
        box.addClassName("qb-paper");
        if (!paper.stands()) {
            box.add(new Paragraph(
                    new Badge(Badge.Kind.NEUTRAL, getTranslation("agendas.paper.withdrawn", paper.title())),
                    new Span(" " + paper.reason())));
            return box;
        }
        Anchor link = new Anchor(
                "download/" + path + paper.uuid() + ".pdf",
                getTranslation("agendas.paper.link", paper.title(), paper.pages()));
        link.getElement().setAttribute("download", true);
        Paragraph first = new Paragraph(link);
        if (paper.late()) {
            first.add(new Span(" "));
            first.add(new Badge(
                    Badge.Kind.ATTENTION,
                    getTranslation("agendas.paper.late", formats.moment(paper.addedAt(), getLocale()))));
        }
        box.add(first, new Paragraph(paper.summary()));
        return box;
    }

    /** Adds the buttons, and moving by keyboard and mouse. */
    void offer(Actions actions, int index, int size) {
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-describedby", "agenda-keys");
        getElement().setAttribute("data-item", String.valueOf(entry.id().value()));
        Shortcuts.addShortcutListener(this, () -> actions.move(-1), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, () -> actions.move(1), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(this);
        DragSource.create(this).setDragData(entry.id());
        DropTarget<AgendaLine> target = DropTarget.create(this);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(dropped -> dropped.getDragData()
                .filter(AgendaItemId.class::isInstance)
                .map(AgendaItemId.class::cast)
                .ifPresent(actions::drop));
        Button up = button("meetings.agenda.up", entry.title(), () -> actions.move(-1));
        up.setEnabled(index > 0);
        Button down = button("meetings.agenda.down", entry.title(), () -> actions.move(1));
        down.setEnabled(index < size - 1);
        Div buttons = new Div(
                up,
                down,
                button("meetings.agenda.change", entry.title(), actions::change),
                button("agendas.paper.add", entry.title(), actions::addPaper),
                button("meetings.agenda.remove", entry.title(), actions::remove));
        papers.stream()
                .filter(AgendaPaperItem::stands)
                .forEach(paper ->
                        buttons.add(button("agendas.withdraw.verb", paper.title(), () -> actions.withdraw(paper))));
        buttons.addClassName("qb-actions");
        add(buttons);
        papers.stream().filter(paper -> paper.stands() && paper.converted()).forEach(paper -> add(converted(paper)));
        papers.stream()
                .filter(paper -> paper.stands() && !paper.findings().isEmpty())
                .forEach(paper -> add(new PaperFindings(paper.title(), paper.findings())));
    }

    private Paragraph converted(AgendaPaperItem paper) {
        Anchor original = new Anchor(
                "download/" + path + paper.uuid() + "/original",
                getTranslation("agendas.paper.original", paper.originalName()));
        original.getElement().setAttribute("download", true);
        Paragraph note = new Paragraph(
                new Span(getTranslation("agendas.paper.converted-note", paper.title(), paper.program()) + " "),
                original);
        note.addClassName("qb-note");
        return note;
    }

    void focus() {
        getElement().callJsFunction("focus");
    }

    private Button button(String key, String about, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + about);
        return button;
    }
}
