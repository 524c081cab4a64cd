package org.quarterboard.papers.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.quarterboard.papers.PackNote;
import org.quarterboard.shared.ui.FormDialog;

/** Asks for a note, and for the words of the paper that it is about. */
final class NoteDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final TextArea words = new TextArea(getTranslation("papers.note.words"));

    /** What is done with what was typed; throws what the person can act on. */
    @FunctionalInterface
    interface Keep {
        void with(String quote, String words);
    }

    NoteDialog(String heading, String lead, String quoted, String said, Keep keep) {
        super(heading, lead);
        TextField quote = new TextField(getTranslation("papers.note.quote"));
        quote.setHelperText(getTranslation("papers.note.quote-hint"));
        quote.setMaxLength(PackNote.LONGEST_QUOTE);
        quote.setValue(quoted);
        words.addClassName("qb-note-words");
        words.setMaxLength(PackNote.LONGEST_WORDS);
        words.setValue(said);
        fields(words, quote);
        save(getTranslation("papers.note.save"), errors -> keep.with(quote.getValue(), words.getValue()));
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                words.focus();
            }
        });
    }
}
