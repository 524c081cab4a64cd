package org.quarterboard.trends;

import java.util.List;

/**
 * A measure's page with what only the page on the screen shows.
 *
 * @param comparators what the newest value is set beside
 * @param breakdowns small pictures of its breakdowns
 * @param definitions how it has been defined, the newest first
 */
public record MeasureInFull(
        MeasurePage page,
        Comparators comparators,
        List<BreakdownPictures> breakdowns,
        List<DefinitionStep> definitions) {

    public MeasureInFull {
        breakdowns = List.copyOf(breakdowns);
        definitions = List.copyOf(definitions);
    }
}
