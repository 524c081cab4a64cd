package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.quarterboard.ingest.PrintedFigures;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.LinkResolver;
import org.quarterboard.shared.Ref;

/** The packs and plans that have printed figures which a file changes. */
final class PrintedPanel extends Section {

    private static final long serialVersionUID = 1L;

    PrintedPanel(List<PrintedFigures> printed, Stream<LinkResolver> links, Formats formats) {
        List<LinkResolver> known = links.toList();
        UnorderedList list = new UnorderedList();
        for (PrintedFigures pack : printed) {
            String words = getTranslation("figures.cited.on", formats.moment(pack.printedAt(), getLocale()));
            Optional<String> path = path(pack.ref(), known);
            ListItem item = new ListItem(new Span(getTranslation("imports.printed.line", pack.figures()) + " "));
            path.ifPresentOrElse(address -> item.add(new Anchor(address, words)), () -> item.add(new Span(words)));
            list.add(item);
        }
        add(
                new H2(getTranslation("imports.printed.heading")),
                new Paragraph(getTranslation("imports.printed.hint")),
                list);
    }

    private static Optional<String> path(String text, List<LinkResolver> known) {
        int colon = text.indexOf(':');
        Ref ref = new Ref(text.substring(0, colon), UUID.fromString(text.substring(colon + 1)));
        return known.stream()
                .filter(link -> link.kind().equals(ref.kind()))
                .flatMap(link -> link.path(ref).stream())
                .findFirst();
    }
}
