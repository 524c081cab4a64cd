package org.quarterboard.trends.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.FigureLinks;
import org.quarterboard.kpi.HealthLabel;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.EmptyState;
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

    /** What is said of the data behind a figure. */
    static Badge badge(HealthLabel label) {
        return new Badge(label.tone(), label.words());
    }

    private static Badge.Kind kind(@Nullable Meaning meaning) {
        if (meaning == Meaning.IMPROVING) {
            return Badge.Kind.GOOD;
        }
        return meaning == Meaning.CONCERNING ? Badge.Kind.ATTENTION : Badge.Kind.NEUTRAL;
    }

    /** A figure that leads to where it comes from; its name says which it is. */
    static Component figure(SelectedService service, String text, ObservationId figure, String name) {
        return figure(service.code(), text, figure, name);
    }

    static Component figure(String service, String text, ObservationId figure, String name) {
        Anchor link = new Anchor(FigureLinks.path(service, figure), text);
        link.addClassName("qb-figure");
        link.setAriaLabel(name);
        return link;
    }

    /** In place of a page of figures that there are none for yet: who can bring them in is led there. */
    static EmptyState noFigures(SelectedService service, String sentence) {
        return service.may(Capability.Names.IMPORT_KPI)
                ? new EmptyState(
                        sentence, new Anchor(service.path("imports"), I18NProvider.translate("trends.list.import")))
                : new EmptyState(I18NProvider.translate("trends.list.empty-reader"));
    }
}
