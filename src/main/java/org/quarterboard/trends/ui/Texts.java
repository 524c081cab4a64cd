package org.quarterboard.trends.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.FigureLinks;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.statistics.Meaning;
import org.quarterboard.trends.Note;

/** Small parts of the pages of this room. */
final class Texts {

    private Texts() {}

    /** A state by shape and word; a plain text where there is nothing to mark. */
    static Component badge(Note note) {
        return switch (note.kind()) {
            case SIGNAL -> new Badge(kind(note.meaning()), note.text());
            case NO_UNUSUAL_CHANGE -> new Badge(Badge.Kind.NEUTRAL, note.text());
            case NOT_ENOUGH, NO_LIMITS, GRID, NOTHING -> new Span(note.text());
        };
    }

    private static Badge.Kind kind(@Nullable Meaning meaning) {
        if (meaning == Meaning.IMPROVING) {
            return Badge.Kind.GOOD;
        }
        return meaning == Meaning.CONCERNING ? Badge.Kind.ATTENTION : Badge.Kind.NEUTRAL;
    }

    /** Links that open the figures that a value is made of; their names say which they open. */
    static Component figures(SelectedService service, List<ObservationId> figures, String open, String of) {
        Div links = new Div();
        links.addClassName("qb-figure-links");
        for (int i = 0; i < figures.size(); i++) {
            Anchor link = new Anchor(
                    FigureLinks.path(service.code(), figures.get(i)),
                    figures.size() == 1 ? open : open + " " + (i + 1));
            link.setAriaLabel(link.getText() + ", " + of);
            links.add(link);
        }
        return links;
    }
}
