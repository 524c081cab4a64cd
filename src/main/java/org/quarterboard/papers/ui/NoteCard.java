package org.quarterboard.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Optional;
import org.quarterboard.papers.PlacedNote;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.Badge;

/** One note of the reader, with what can be done with it. */
final class NoteCard extends Div {

    private static final long serialVersionUID = 1L;

    /** @param lead what stands above it, such as a link to its place */
    NoteCard(PlacedNote note, Optional<Component> lead, Formats formats, Locale locale, NoteActions actions) {
        NoteWords words = new NoteWords(formats, locale, this::getTranslation);
        addClassName("qb-own-note");
        lead.ifPresent(this::add);
        if (note.state() != PlacedNote.State.HERE) {
            add(new Paragraph(new Badge(kind(note), words.state(note))));
        }
        if (!note.note().quote().isEmpty()) {
            Element quote = new Element("blockquote");
            quote.setText(note.note().quote());
            getElement().appendChild(quote);
        }
        if (!note.note().words().isEmpty()) {
            Paragraph said = new Paragraph(note.note().words());
            said.addClassName("qb-minute-words");
            add(said);
        }
        String place = words.place(note);
        Button edit = new Button(getTranslation("papers.note.edit"), click -> actions.edit(note));
        edit.setAriaLabel(getTranslation("papers.note.edit.label", place));
        Button remove = new Button(getTranslation("papers.note.remove"), click -> actions.remove(note.note()));
        remove.setAriaLabel(getTranslation("papers.note.remove.label", place));
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div buttons = new Div(edit, remove);
        buttons.addClassName("qb-actions");
        add(buttons);
    }

    private static Badge.Kind kind(PlacedNote note) {
        return switch (note.state()) {
            case HERE, STAYS -> Badge.Kind.GOOD;
            case MOVED -> Badge.Kind.NEUTRAL;
            case CHANGED -> Badge.Kind.ATTENTION;
            case GONE -> Badge.Kind.MISSING;
        };
    }
}
