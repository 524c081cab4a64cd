package org.quarterboard.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.quarterboard.papers.PaperPaths;
import org.quarterboard.papers.PlacedNote;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.EmptyState;

/** All notes of the reader in one list, in the order of the paper; what is gone from it stands here alone. */
final class NotesPanel extends Section {

    static final String ID = "own-notes";

    private static final long serialVersionUID = 1L;

    private final transient PackPlaces places;
    private final transient Formats formats;
    private final transient NoteActions actions;
    private final Locale locale;
    private final Div list = new Div();
    private final Div undone = new Div();
    private final Anchor file;

    /** @param printing is told whether the notes are printed with the paper */
    NotesPanel(PackPlaces places, Formats formats, Locale locale, NoteActions actions, Consumer<Boolean> printing) {
        this.places = places;
        this.formats = formats;
        this.locale = locale;
        this.actions = actions;
        addClassName("qb-notes-panel");
        setId(ID);
        file = new Anchor(
                PaperPaths.notes(places.serviceCode(), places.paper()), getTranslation("papers.note.download"));
        file.setRouterIgnore(true);
        file.addClassName("qb-no-print");
        Checkbox printed = new Checkbox(getTranslation("papers.note.print"));
        printed.addClassName("qb-no-print");
        printed.addValueChangeListener(change -> printing.accept(change.getValue()));
        undone.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("papers.note.heading")),
                new Paragraph(getTranslation("papers.note.private")),
                undone,
                list,
                printed,
                file);
    }

    void show(List<PlacedNote> notes) {
        list.removeAll();
        file.setVisible(!notes.isEmpty());
        if (notes.isEmpty()) {
            list.add(new EmptyState(getTranslation("papers.note.none")));
            return;
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("qb-notes-list");
        notes.forEach(
                note -> items.add(new ListItem(new NoteCard(note, Optional.of(lead(note)), formats, locale, actions))));
        list.add(items);
    }

    private Component lead(PlacedNote note) {
        String place = new NoteWords(formats, locale, this::getTranslation).place(note);
        return note.gone() ? new Span(place) : places.inText(note.section(), place);
    }

    /** Says that a note is gone and offers it back, until the page is left. */
    void offer(Runnable back) {
        Button undo = new Button(getTranslation("papers.note.undo"), click -> {
            undone.removeAll();
            back.run();
        });
        Div line = new Div(new Span(getTranslation("papers.note.removed")), undo);
        line.addClassName("qb-undo");
        undone.removeAll();
        undone.add(line);
        undo.focus();
    }
}
