package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.quarterboard.disparity.DisparityOverview;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.statistics.DisparityState;

/** What can be said of a group, by shape and word. */
final class GroupBadge {

    private GroupBadge() {}

    /** A cell of a table of many: the ratio, if there is one, before what can be said. */
    static Component of(DisparityOverview.Cell cell) {
        Div parts = new Div();
        if (!cell.ratio().isEmpty()) {
            parts.add(new Span(cell.ratio()), new Span(" "));
        }
        parts.add(of(cell.state(), false, cell.words()));
        return parts;
    }

    static Component of(DisparityState state, boolean borderline, String words) {
        return switch (state) {
            case HIGHER -> new Badge(Badge.Kind.ATTENTION, words);
            case LOWER -> new Badge(Badge.Kind.LESS, words);
            case IMPOSSIBLE -> new Badge(Badge.Kind.PROBLEM, words);
            case NO_FIGURES, NO_BASELINE -> new Badge(Badge.Kind.MISSING, words);
            case NO_CLEAR_DIFFERENCE, TOO_FEW ->
                borderline ? new Badge(Badge.Kind.ATTENTION, words) : new Badge(Badge.Kind.NEUTRAL, words);
            case BASELINE, UNKNOWN_GROUP, NOT_JUDGED -> new Span(words);
        };
    }
}
