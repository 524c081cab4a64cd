package org.quarterboard.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run with its style. */
record Span(String text, TextStyle style, @Nullable Target link) {

    static List<Span> of(String text, TextStyle style) {
        return List.of(new Span(text, style, null));
    }

    static List<Span> of(List<Run> runs, TextStyle style) {
        return runs.stream().map(run -> of(run, style)).toList();
    }

    private static Span of(Run run, TextStyle style) {
        TextStyle own = run.bold() ? style.strong() : style;
        return new Span(run.text(), run.link() == null ? own : own.in(Sheet.PRIMARY), run.link());
    }
}
