package org.quarterboard.actions.ui;

import org.quarterboard.actions.ActionItem;
import org.quarterboard.shared.ui.Badge;

/** How far an action is, by shape and word. */
final class ActionBadge {

    private ActionBadge() {}

    static Badge of(ActionItem item, Texts texts) {
        Badge.Kind kind = switch (item.state()) {
            case OPEN -> item.overdue() ? Badge.Kind.ATTENTION : Badge.Kind.NEUTRAL;
            case DONE -> Badge.Kind.GOOD;
            case DROPPED -> Badge.Kind.PROBLEM;
        };
        return new Badge(kind, texts.get(item.messageKey()));
    }
}
