package org.quarterboard.papers.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterboard.papers.PackPage;
import org.quarterboard.papers.PackSection;
import org.quarterboard.papers.PlacedNote;
import org.quarterboard.papers.ReadablePack;
import org.quarterboard.shared.Formats;

/**
 * The text of a paper with its page numbers and, where they belong, the reader's notes. Its script in the browser offers to
 * mark words that are selected and draws what is marked; without it, everything can be done by the buttons.
 */
@Tag("qb-pack-text")
final class PackText extends HtmlComponent {

    static final String SELECTED = "qb-selected";

    private static final long serialVersionUID = 1L;
    private static final String SCRIPT = "context://scripts/pack-text.js";
    private static final Pattern CONTENTS = Pattern.compile("(<a [^>]*data-place=\"([^\"]+)\"[^>]*>.*?</a>)</li>");

    private final transient ReadablePack pack;
    private final transient PackPlaces places;
    private final transient Formats formats;
    private final transient NoteActions actions;
    private final Locale locale;
    private final Map<String, Div> notePlaces = new HashMap<>();

    /** Words that are marked, as the script in the browser is told of them. */
    record Mark(String section, String quote) {}

    PackText(ReadablePack pack, PackPlaces places, Formats formats, Locale locale, NoteActions actions) {
        this.pack = pack;
        this.places = places;
        this.formats = formats;
        this.locale = locale;
        this.actions = actions;
        Element article = new Element("article");
        article.getClassList().add("qb-paper");
        article.setAttribute("lang", pack.language());
        article.appendChild(html(contents(places.linked(pack.opening()))).getElement());
        pack.sections().forEach(section -> article.appendChild(section(section)));
        getElement().appendChild(article);
        getElement().setAttribute("data-mark", getTranslation("papers.note.mark"));
        getElement().setAttribute("data-note", getTranslation("papers.note.note"));
        getElement().setAttribute("data-bar", getTranslation("papers.note.bar"));
        getElement()
                .addEventListener(SELECTED, this::selected)
                .addEventData("event.detail.section")
                .addEventData("event.detail.page")
                .addEventData("event.detail.quote")
                .addEventData("event.detail.note");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJavaScript(SCRIPT);
    }

    private void selected(DomEvent event) {
        String section = event.getEventData().path("event.detail.section").asString("");
        String page = event.getEventData().path("event.detail.page").asString("");
        String quote = event.getEventData().path("event.detail.quote").asString("");
        if (event.getEventData().path("event.detail.note").asBoolean(false)) {
            actions.ask(
                    section, page, pack.section(section).map(PackSection::title).orElse(""), quote);
        } else {
            actions.mark(section, page, quote);
        }
    }

    private Element section(PackSection section) {
        Element part = new Element("div");
        part.setAttribute("data-section", section.code());
        Component heading = html(section.heading());
        Div tools = tools();
        section.page()
                .ifPresent(page -> tools.add(
                        places.inPdf(page.number(), page.label(), getTranslation("papers.page", page.label()))));
        tools.add(note(section, ""));
        Div notes = notesAt(section.code());
        part.appendChild(
                heading.getElement(),
                tools.getElement(),
                notes.getElement(),
                html(places.linked(section.body())).getElement());
        section.inset().forEach(page -> part.appendChild(page(section, page).getElement()));
        return part;
    }

    /** A page of a member's paper: its words alone; how it looks is in the PDF. */
    private Component page(PackSection section, PackPage page) {
        Div words = new Div();
        words.addClassName("qb-page-words");
        page.words().lines().filter(line -> !line.isBlank()).forEach(line -> words.add(new Paragraph(line)));
        if (page.words().isBlank()) {
            Paragraph none = new Paragraph(getTranslation("papers.page.no-words"));
            none.getElement().setAttribute("lang", locale.getLanguage());
            words.add(none);
        }
        Div tools = tools();
        tools.add(
                places.inPdf(page.number(), page.label(), getTranslation("papers.page", page.label())),
                note(section, page.label()));
        NativeDetails details = new NativeDetails(getTranslation("papers.page.text", page.label()), words);
        details.setId(PackPlaces.pageId(page.label()));
        details.getElement().getChild(0).setAttribute("lang", locale.getLanguage());
        Div whole = new Div(details, tools, notesAt(section.code() + " " + page.label()));
        whole.addClassName("qb-page-text");
        whole.getElement().setAttribute("data-page", page.label());
        return whole;
    }

    private Div tools() {
        Div tools = new Div();
        tools.addClassName("qb-paper-tools");
        tools.getElement().setAttribute("lang", locale.getLanguage());
        tools.getElement().setAttribute("data-apart", true);
        return tools;
    }

    private Div notesAt(String place) {
        Div notes = new Div();
        notes.addClassName("qb-own-notes");
        notes.getElement().setAttribute("lang", locale.getLanguage());
        notes.getElement().setAttribute("data-apart", true);
        notePlaces.put(place, notes);
        return notes;
    }

    private Button note(PackSection section, String page) {
        String label = page.isEmpty() ? section.label() : page;
        String words = label.isEmpty() ? getTranslation("papers.note.note") : getTranslation("papers.note.on", label);
        Button note = new Button(words, click -> actions.ask(section.code(), page, section.title(), ""));
        note.setAriaLabel(getTranslation("papers.note.about", words, section.title()));
        note.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return note;
    }

    /** Puts the notes where they belong, and has the marked words drawn. */
    void show(List<PlacedNote> notes) {
        notePlaces.values().forEach(Div::removeAll);
        for (PlacedNote note : notes) {
            Div place = notePlaces.getOrDefault(note.section() + " " + note.page(), notePlaces.get(note.section()));
            if (!note.gone() && place != null) {
                place.add(new NoteCard(note, Optional.empty(), formats, locale, actions));
            }
        }
        getElement()
                .setPropertyList(
                        "marks",
                        notes.stream()
                                .filter(note ->
                                        !note.gone() && !note.note().quote().isEmpty())
                                .map(note ->
                                        new Mark(note.section(), note.note().quote()))
                                .toList());
    }

    /** The contents of the paper with the page of each heading, as the PDF has them. */
    private String contents(String opening) {
        Matcher lines = CONTENTS.matcher(opening);
        StringBuilder numbered = new StringBuilder();
        while (lines.find()) {
            PackPage page = pack.headings().get(lines.group(2));
            String number = page == null
                    ? ""
                    : "<span class=\"qb-contents-page\">" + getTranslation("papers.page", page.label()) + "</span>";
            lines.appendReplacement(numbered, Matcher.quoteReplacement(lines.group(1) + number + "</li>"));
        }
        return lines.appendTail(numbered).toString();
    }

    /** The markup is the renderer's own, with every word of it escaped. */
    private static Div html(String markup) {
        Div place = new Div();
        place.getElement().setProperty("innerHTML", markup);
        return place;
    }
}
