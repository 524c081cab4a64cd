package org.quarterboard.papers.ui;

import java.util.List;
import java.util.Locale;
import org.quarterboard.papers.PaperItem;
import org.quarterboard.papers.PlacedNote;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;

/** A reader's notes as a text to keep. */
record NotesText(Messages messages, Formats formats, Locale locale) {

    /** Windows' own editor too breaks lines at this. */
    private static final String LINE = "\r\n";

    String of(PaperItem paper, List<PlacedNote> notes) {
        StringBuilder text = new StringBuilder();
        line(text, messages.get("papers.notes-file.title", locale, formats.date(paper.meetingOn(), locale)));
        line(text, messages.get("papers.notes-file.built", locale, formats.moment(paper.builtAt(), locale)));
        if (notes.isEmpty()) {
            line(text, "");
            line(text, messages.get("papers.notes-file.none", locale));
        }
        for (PlacedNote note : notes) {
            line(text, "");
            line(text, new NoteWords(formats, locale, this::get).place(note));
            if (note.state() != PlacedNote.State.HERE) {
                line(text, new NoteWords(formats, locale, this::get).state(note));
            }
            if (!note.note().quote().isEmpty()) {
                line(
                        text,
                        messages.get(
                                "papers.notes-file.quote", locale, note.note().quote()));
            }
            note.note().words().lines().forEach(words -> line(text, words));
        }
        return text.toString();
    }

    private String get(String key, Object... arguments) {
        return messages.get(key, locale, arguments);
    }

    private static void line(StringBuilder text, String words) {
        text.append(words).append(LINE);
    }
}
