package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.Minutes;
import org.quarterboard.meetings.MinutesText;
import org.quarterboard.meetings.Topic;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.SelectedService;

/** Minutes to read and to print: what went round, corrections at their item, who agreed and who signed. */
final class MinutesArticle {

    private final Texts texts;
    private final Formats formats;
    private final Locale locale;
    private final Function<Topic, List<MinutesDesk.Link>> links;

    MinutesArticle(Texts texts, Formats formats, Locale locale, Function<Topic, List<MinutesDesk.Link>> links) {
        this.texts = texts;
        this.formats = formats;
        this.locale = locale;
        this.links = links;
    }

    /** One version as it went round. */
    Article version(Minutes.Version version, Map<String, Topic> topics) {
        MinutesText text = MinutesText.read(version.text());
        Article article = begin(text, version.language());
        text.sections().forEach(part -> article.add(part(part, topics)));
        article.add(hash(version.sha256()));
        return article;
    }

    /** The version that counts, with everything that came after it. */
    Article of(Minutes minutes, Minutes.Version version, List<AgendaEntry> agenda, SelectedService service) {
        MinutesText text = MinutesText.read(version.text());
        Article article = begin(text, version.language());
        int opening = text.opening(agenda.size());
        for (int i = 0; i < text.sections().size(); i++) {
            Div part = part(text.sections().get(i), minutes.topics());
            int place = i - opening;
            if (place >= 0 && place < agenda.size()) {
                minutes.corrections().stream()
                        .filter(correction ->
                                correction.item().equals(agenda.get(place).id()))
                        .forEach(correction -> part.add(correction(correction)));
            }
            article.add(part);
        }
        article.add(end(minutes, version, service));
        return article;
    }

    private static Article begin(MinutesText text, String language) {
        Article article = new Article();
        article.addClassName("qb-minutes");
        article.getElement().setAttribute("lang", language);
        article.add(new H2(text.title()));
        text.lead().forEach(line -> article.add(new Paragraph(line)));
        return article;
    }

    private Div part(MinutesText.Part part, Map<String, Topic> topics) {
        Div place = new Div(new H3(part.heading()));
        part.paragraphs().forEach(words -> {
            Paragraph paragraph = new Paragraph(words);
            paragraph.addClassName("qb-minute-words");
            place.add(paragraph);
        });
        if (!part.entries().isEmpty()) {
            UnorderedList list = new UnorderedList();
            part.entries().forEach(entry -> list.add(entry(entry, topics)));
            place.add(list);
        }
        return place;
    }

    /** What was captured. The name of what it is about is the link; a name that the words do not have follows them. */
    private ListItem entry(String words, Map<String, Topic> topics) {
        Deque<Component> line = new ArrayDeque<>();
        Deque<MinutesDesk.Link> unnamed = new ArrayDeque<>();
        String before = words;
        for (MinutesDesk.Link link : linksOf(words, topics).reversed()) {
            int at = before.lastIndexOf(link.title());
            if (at < 0) {
                unnamed.addFirst(link);
            } else {
                line.addFirst(new Span(before.substring(at + link.title().length())));
                line.addFirst(link.anchor());
                before = before.substring(0, at);
            }
        }
        line.addFirst(new Span(before));
        if (!unnamed.isEmpty()) {
            line.addLast(EntryLine.about(List.copyOf(unnamed), texts));
        }
        return new ListItem(line.toArray(Component[]::new));
    }

    /** The number that comes first is the entry's own. */
    private List<MinutesDesk.Link> linksOf(String words, Map<String, Topic> topics) {
        return topics.entrySet().stream()
                .filter(topic -> words.contains(named(topic.getKey())))
                .min(Comparator.comparingInt(topic -> words.indexOf(named(topic.getKey()))))
                .map(topic -> links.apply(topic.getValue()))
                .orElse(List.of());
    }

    private static String named(String number) {
        return " " + number + ":";
    }

    private Div correction(Minutes.Correction correction) {
        Div box = new Div(new Paragraph(new Span(texts.get(
                "minutes.correction.head",
                formats.date(correction.at().atZone(Formats.LONDON).toLocalDate(), locale),
                name(correction.by())))));
        box.addClassName("qb-correction");
        box.add(words("minutes.correction.old", correction.oldWords()));
        box.add(
                correction.newWords().isEmpty()
                        ? new Paragraph(texts.get("minutes.correction.struck"))
                        : words("minutes.correction.new", correction.newWords()));
        box.add(words("minutes.correction.why", correction.why()));
        return box;
    }

    private Paragraph words(String key, String words) {
        Paragraph line = new Paragraph(texts.get(key, words));
        line.addClassName("qb-minute-words");
        return line;
    }

    private Div end(Minutes minutes, Minutes.Version version, SelectedService service) {
        Div end = new Div();
        end.addClassName("qb-minutes-end");
        minutes.agreement()
                .ifPresentOrElse(
                        agreed -> end.add(new Paragraph(
                                new Span(texts.get("minutes.agreed.by") + " "),
                                new Anchor(
                                        service.path("meetings/" + agreed.meeting()),
                                        formats.date(agreed.heldOn(), locale)))),
                        () -> end.add(
                                new Paragraph(texts.get("minutes.draft-version", Integer.toString(version.number())))));
        if (minutes.signature().isPresent()) {
            Minutes.Signature signed = minutes.signature().get();
            end.add(new Paragraph(texts.get("minutes.signed", signed.position(), formats.moment(signed.at(), locale))));
            end.add(hash(signed.sha256()));
        } else if (minutes.agreement().isPresent()) {
            end.add(new Paragraph(texts.get("minutes.unsigned")));
        }
        end.add(new Paragraph(
                minutes.intact()
                        ? new Badge(Badge.Kind.GOOD, texts.get("minutes.intact"))
                        : new Badge(Badge.Kind.PROBLEM, texts.get("minutes.not-intact"))));
        return end;
    }

    private Paragraph hash(String sha256) {
        Paragraph line = new Paragraph(texts.get("minutes.hash", sha256));
        line.addClassNames("qb-note", "qb-hash");
        return line;
    }

    private String name(String by) {
        return by.isEmpty() ? texts.get("minutes.somebody") : by;
    }
}
