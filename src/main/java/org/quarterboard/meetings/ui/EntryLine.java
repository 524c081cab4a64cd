package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.quarterboard.meetings.MinuteEntry;
import org.quarterboard.shared.Formats;

/** A decision, challenge or action in words, with links to what it is about. */
final class EntryLine {

    private EntryLine() {}

    static Div of(MinuteEntry entry, List<MinutesDesk.Link> links, Texts texts, Formats formats, Locale locale) {
        Span number = new Span(
                texts.get(entry.kind().messageKey()) + " " + entry.number().label());
        number.addClassName("qb-number-label");
        Div line = new Div(new Paragraph(number, new Span(" " + words(entry, texts))));
        if (entry.due() != null) {
            line.add(note(texts.get("minutes.owner-due", entry.owner(), formats.date(entry.due(), locale))));
        }
        if (!entry.answer().isEmpty()) {
            line.add(note(texts.get("minutes.answered", entry.answer())));
        }
        if (!links.isEmpty()) {
            line.add(about(links, texts));
        }
        return line;
    }

    static Paragraph about(List<MinutesDesk.Link> links, Texts texts) {
        Paragraph about = note(texts.get("minutes.about"));
        for (MinutesDesk.Link link : links) {
            about.add(new Span(" "), link.anchor());
        }
        return about;
    }

    private static String words(MinuteEntry entry, Texts texts) {
        if (entry.withdrawn()) {
            return texts.get("minutes.withdrawn", entry.text());
        }
        return entry.saidBy().isEmpty()
                ? entry.text()
                : texts.get("minutes.challenged", entry.saidBy(), entry.saidTo(), entry.text());
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("qb-note");
        return note;
    }
}
