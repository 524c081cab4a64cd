package org.quarterboard.papers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.quarterboard.papers.SinceRead;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.Badge;

/** What is new to a reader who has read an earlier paper of the meeting. */
final class SincePanel extends Section {

    private static final long serialVersionUID = 1L;

    SincePanel(SinceRead since, PackPlaces places, Formats formats, Locale locale) {
        addClassName("qb-no-print");
        add(new H2(getTranslation("papers.sinceread.heading")));
        String built = formats.moment(since.builtAt(), locale);
        String read = formats.moment(since.readAt(), locale);
        if (since.changes().isEmpty()) {
            add(new Paragraph(getTranslation("papers.sinceread.nothing", built, read)));
            return;
        }
        add(new Paragraph(getTranslation(
                "papers.sinceread.lead", built, read, since.changes().size())));
        UnorderedList list = new UnorderedList();
        list.addClassName("qb-since-read");
        since.changes().forEach(change -> list.add(item(change, places)));
        add(list);
    }

    private ListItem item(SinceRead.Change change, PackPlaces places) {
        String name = change.page().isEmpty()
                ? change.title()
                : getTranslation(
                        change.kind() == SinceRead.Kind.GONE ? "papers.sinceread.was-place" : "papers.note.place",
                        change.page(),
                        change.title());
        Div line = new Div(
                new Badge(kind(change), getTranslation("papers.sinceread." + change.kind())),
                change.code().isEmpty() ? new Span(name) : places.inText(change.code(), name));
        line.addClassName("qb-line");
        return new ListItem(line);
    }

    private static Badge.Kind kind(SinceRead.Change change) {
        return switch (change.kind()) {
            case NEW -> Badge.Kind.GOOD;
            case CHANGED -> Badge.Kind.ATTENTION;
            case GONE -> Badge.Kind.MISSING;
        };
    }
}
