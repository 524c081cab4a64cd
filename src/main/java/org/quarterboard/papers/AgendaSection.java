package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.List;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.ListItem;
import org.quarterboard.documents.NumberedList;
import org.quarterboard.documents.PageBreak;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.Run;
import org.quarterboard.meetings.AgendaEntry;

/** The agenda: what the board is to do with each item, and what is asked of it. */
record AgendaSection(PaperWords words) {

    Section of(PaperSource source) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, words.get("agenda.heading"), "agenda"));
        blocks.add(Paragraph.of(words.get(
                "agenda.when",
                words.date(source.meeting().date()),
                words.formats().time(source.meeting().startsAt(), words.locale()),
                source.meeting().place())));
        if (source.agenda().isEmpty()) {
            blocks.add(Paragraph.of(words.get("agenda.none")));
        } else {
            blocks.add(new NumberedList(source.agenda().stream().map(this::item).toList()));
        }
        return Section.of("agenda", blocks);
    }

    private ListItem item(AgendaEntry entry) {
        String purpose = words.foreign(entry.purpose().messageKey());
        String said = entry.ask().isBlank()
                ? words.get("agenda.purpose", purpose)
                : words.get("agenda.purpose-ask", purpose, entry.ask());
        return ListItem.of(Run.bold(entry.title()), Run.of(" " + said));
    }
}
