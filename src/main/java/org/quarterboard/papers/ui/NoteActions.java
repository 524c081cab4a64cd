package org.quarterboard.papers.ui;

import org.quarterboard.papers.PackNote;
import org.quarterboard.papers.PlacedNote;

/** What readers do with notes. */
interface NoteActions {

    /**
     * Asks what to note.
     *
     * @param section code of the section
     * @param page label of the page; empty if the words that are quoted say where it is
     * @param about what the note is about, in words
     * @param quote words of the paper that were selected; empty if none were
     */
    void ask(String section, String page, String about, String quote);

    /** Marks words and notes nothing to them. */
    void mark(String section, String page, String quote);

    void edit(PlacedNote note);

    void remove(PackNote note);
}
