package org.quarterboard.disparity.ui;

import org.quarterboard.disparity.Bringing;
import org.quarterboard.shared.ui.Badge;

/** How a bringing is called. */
final class BringingWords {

    private BringingWords() {}

    /** A text of a key in the language of the page. */
    @FunctionalInterface
    interface Words {
        String get(String key, Object... params);
    }

    static String name(Bringing bringing, Words words) {
        return bringing.kind() == Bringing.Kind.FILE ? bringing.fileName() : words.get("disparity.bring.origin.typed");
    }

    /** The portal's own work has a name of its own; where there is none, nobody is named. */
    static String by(String name, Words words) {
        return name.isEmpty() ? words.get("disparity.bring.by-portal") : name;
    }

    static Badge state(Bringing bringing, Words words) {
        return bringing.stands()
                ? new Badge(Badge.Kind.GOOD, words.get("disparity.bring.state.saved"))
                : new Badge(Badge.Kind.NEUTRAL, words.get("disparity.bring.state.taken-back"));
    }
}
