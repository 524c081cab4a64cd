package org.quarterboard.disparity.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.quarterboard.disparity.CaseOutcome;
import org.quarterboard.disparity.CaseState;
import org.quarterboard.shared.ui.Badge;

/** States of cases by shape and word. */
final class CaseBadges {

    private CaseBadges() {}

    static Badge of(CaseState state) {
        Badge.Kind kind = switch (state) {
            case OPEN -> Badge.Kind.MISSING;
            case EXPLAIN, REFORM -> Badge.Kind.NEUTRAL;
            case CLOSED -> Badge.Kind.GOOD;
        };
        return new Badge(kind, I18NProvider.translate(state.messageKey()));
    }

    static Badge of(CaseOutcome outcome) {
        Badge.Kind kind = switch (outcome) {
            case BETTER -> Badge.Kind.GOOD;
            case NO_CHANGE -> Badge.Kind.NEUTRAL;
            case WORSE -> Badge.Kind.PROBLEM;
            case CANNOT_SAY -> Badge.Kind.MISSING;
        };
        return new Badge(kind, I18NProvider.translate(outcome.messageKey()));
    }
}
