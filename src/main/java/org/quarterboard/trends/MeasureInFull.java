package org.quarterboard.trends;

import java.util.List;
import java.util.Optional;

/**
 * A measure's page with what only the page on the screen shows.
 *
 * @param comparators what the newest value is set beside
 * @param funnel its place beside other services; empty where the measure is no share with a value
 * @param breakdowns pictures of its breakdowns
 * @param definitions how it has been defined, the newest first
 */
public record MeasureInFull(
        MeasurePage page,
        Comparators comparators,
        Optional<ServiceFunnel> funnel,
        Breakdowns breakdowns,
        List<DefinitionStep> definitions) {

    public MeasureInFull {
        definitions = List.copyOf(definitions);
    }
}
