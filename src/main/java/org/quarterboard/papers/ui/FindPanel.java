package org.quarterboard.papers.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.quarterboard.papers.PackHit;

/** Looks for words in a paper; what was looked for stands in the address. */
final class FindPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient PackPlaces places;
    private final String language;
    private final TextField field = new TextField(getTranslation("papers.find.field"));
    private final Div found = new Div();

    /**
     * @param language of the paper
     * @param find shows what was typed under an address of its own
     */
    FindPanel(PackPlaces places, Locale language, Consumer<String> find) {
        this.places = places;
        this.language = language.getLanguage();
        addClassNames("qb-find", "qb-no-print");
        getElement().setAttribute("aria-label", getTranslation("papers.find.label"));
        field.setHelperText(getTranslation("papers.find.hint"));
        field.setClearButtonVisible(true);
        Button verb = new Button(getTranslation("papers.find.verb"), click -> find.accept(field.getValue()));
        verb.addClickShortcut(Key.ENTER).listenOn(field).resetFocusOnActiveElement();
        Div line = new Div(field, verb);
        line.addClassName("qb-find-line");
        found.getElement().setAttribute("role", "status");
        add(line, found);
    }

    /** Nothing is shown as long as nothing is looked for. */
    void show(String query, List<PackHit> hits) {
        field.setValue(query);
        found.removeAll();
        if (query.isBlank()) {
            return;
        }
        if (hits.isEmpty()) {
            found.add(new Paragraph(getTranslation("papers.find.none", query)));
            return;
        }
        int times = hits.stream().mapToInt(PackHit::count).sum();
        boolean numbered = hits.getFirst().number() > 0;
        found.add(new Paragraph(
                getTranslation(numbered ? "papers.find.pages" : "papers.find.sections", hits.size(), times, query)));
        OrderedList list = new OrderedList();
        list.addClassName("qb-find-hits");
        hits.forEach(hit -> list.add(item(hit)));
        found.add(list);
    }

    private ListItem item(PackHit hit) {
        Div head = new Div();
        head.addClassName("qb-line");
        String title = hit.title().isEmpty() ? getTranslation("papers.find.front") : hit.title();
        String name = hit.label().isEmpty() ? title : getTranslation("papers.note.place", hit.label(), title);
        if (hit.section().isEmpty()) {
            head.add(new Span(name));
        } else {
            Anchor lead = places.inText(hit.inset() ? PackPlaces.pageId(hit.label()) : hit.section(), name);
            lead.addClassName("qb-find-place");
            head.add(lead);
        }
        head.add(new Span(getTranslation("papers.find.times", hit.count())));
        if (hit.number() > 0) {
            head.add(places.inPdf(hit.number(), hit.label(), getTranslation("papers.find.pdf")));
        }
        Element snippet = new Element("p");
        snippet.setAttribute("lang", language);
        for (PackHit.Piece piece : hit.snippet()) {
            Element part = new Element(piece.found() ? "mark" : "span");
            part.setText(piece.text());
            snippet.appendChild(part);
        }
        ListItem item = new ListItem(head);
        item.getElement().appendChild(snippet);
        return item;
    }
}
