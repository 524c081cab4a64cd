package org.quarterboard.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.quarterboard.shared.Tone;

/** A state as shape and word: never colour alone. */
public final class Badge extends Span {

    private static final long serialVersionUID = 1L;

    /** What a state means to the reader; each has a shape of its own. */
    public enum Kind {
        GOOD("✓"),
        ATTENTION("▲"),
        /** Attention to what is less than it is set against. */
        LESS("▼"),
        PROBLEM("✕"),
        NEUTRAL("○"),
        /** Something is awaited and has not come. */
        MISSING("□");

        private final String shape;

        Kind(String shape) {
            this.shape = shape;
        }
    }

    public Badge(Tone tone, String word) {
        this(
                switch (tone) {
                    case FINE -> Kind.GOOD;
                    case LOOK -> Kind.ATTENTION;
                    case AWAITED -> Kind.MISSING;
                    case QUIET -> Kind.NEUTRAL;
                },
                word);
    }

    public Badge(Kind kind, String word) {
        addClassName("qb-badge");
        addClassName("qb-badge-" + kind.name().toLowerCase(Locale.ROOT));
        Span shape = new Span(kind.shape);
        shape.getElement().setAttribute("aria-hidden", "true");
        add(shape, new Span(word));
    }
}
