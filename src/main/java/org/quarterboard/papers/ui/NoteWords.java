package org.quarterboard.papers.ui;

import java.util.Locale;
import org.quarterboard.papers.PlacedNote;
import org.quarterboard.shared.Formats;

/** Where a note is, and what has become of it. */
record NoteWords(Formats formats, Locale locale, Texts texts) {

    /** "Page 12, Agenda". */
    String place(PlacedNote note) {
        return note.page().isEmpty() ? note.title() : texts.get("papers.note.place", note.page(), note.title());
    }

    /** Of a note that was made in an earlier paper of the meeting. */
    String state(PlacedNote note) {
        String moment = formats.moment(note.builtAt(), locale);
        return note.page().isEmpty()
                ? texts.get("papers.note.state-unnumbered." + note.state(), moment)
                : texts.get("papers.note.state." + note.state(), moment, note.page());
    }
}
