package org.quarterboard.papers;

import java.util.List;
import java.util.Optional;
import org.quarterboard.papers.PlacedNote.State;

/**
 * Finds the place of a note in a later pack of its meeting. Nothing is ever left out: what has no place there is said to be
 * gone.
 */
record NoteMatcher(ReadablePack then, ReadablePack now) {

    /** Fewer characters, white space left out, may stand anywhere by chance: they move no note to another section. */
    private static final int TELLING = 12;

    /** How much of a quotation that runs over the end of a page stands on the first one. */
    private static final int BEGINNING = 24;

    PlacedNote place(PackNote note) {
        Optional<PackSection> before = then.section(note.section());
        if (note.paper().equals(now.item().uuid())) {
            return placed(note, State.HERE, before, note.page());
        }
        Optional<PackSection> same = before.flatMap(now::counterpart);
        if (same.isPresent() && before.isPresent()) {
            return inSection(note, before.get(), same.get());
        }
        return elsewhere(note).orElseGet(() -> gone(note, before));
    }

    private PlacedNote inSection(PackNote note, PackSection before, PackSection same) {
        boolean equal = before.fingerprint().equals(same.fingerprint());
        if (!note.quote().isEmpty() && holds(same, note.quote())) {
            return stayed(note, same, pageOf(same, note.quote()).orElseGet(() -> counted(note, before, same)));
        }
        if (equal) {
            return stayed(note, same, counted(note, before, same));
        }
        return elsewhere(note).orElseGet(() -> placed(note, State.CHANGED, Optional.of(same), same.label()));
    }

    private PlacedNote stayed(PackNote note, PackSection section, String page) {
        return placed(note, page.equals(note.page()) ? State.STAYS : State.MOVED, Optional.of(section), page);
    }

    private Optional<PlacedNote> elsewhere(PackNote note) {
        if (FoldedText.tight(note.quote()).length() < TELLING) {
            return Optional.empty();
        }
        return now.sections().stream()
                .filter(section -> holds(section, note.quote()))
                .findFirst()
                .map(section -> placed(
                        note,
                        State.MOVED,
                        Optional.of(section),
                        pageOf(section, note.quote()).orElseGet(section::label)));
    }

    private PlacedNote gone(PackNote note, Optional<PackSection> before) {
        return new PlacedNote(
                note,
                State.GONE,
                "",
                before.map(PackSection::title).orElseGet(note::section),
                "",
                then.item().builtAt());
    }

    private PlacedNote placed(PackNote note, State state, Optional<PackSection> section, String page) {
        return new PlacedNote(
                note,
                state,
                section.map(PackSection::code).orElse(""),
                section.map(PackSection::title).orElseGet(note::section),
                page,
                then.item().builtAt());
    }

    /** The page that is as far into the section as the one of the note was. */
    private static String counted(PackNote note, PackSection before, PackSection same) {
        List<String> labels = before.pages().stream().map(PackPage::label).toList();
        int far = labels.indexOf(note.page());
        return far < 0 || same.pages().isEmpty()
                ? same.label()
                : same.pages().get(Math.min(far, same.pages().size() - 1)).label();
    }

    static boolean holds(PackSection section, String quote) {
        return FoldedText.tight(section.words()).contains(FoldedText.tight(quote));
    }

    /** The page of the section on which a quotation stands, or begins. */
    static Optional<String> pageOf(PackSection section, String quote) {
        String sought = FoldedText.tight(quote);
        return first(section, sought)
                .or(() -> first(section, sought.substring(0, Math.min(BEGINNING, sought.length()))));
    }

    private static Optional<String> first(PackSection section, String sought) {
        return section.pages().stream()
                .filter(page -> FoldedText.tight(page.words()).contains(sought))
                .map(PackPage::label)
                .findFirst();
    }
}
