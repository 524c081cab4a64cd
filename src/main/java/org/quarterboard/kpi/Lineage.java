package org.quarterboard.kpi;

import java.util.List;

/**
 * Where a figure comes from.
 *
 * @param figure the figure that was asked for
 * @param origin what is known of its source
 * @param history all figures ever held for its cell, period and stream with their sources, newest first, itself among them
 */
public record Lineage(Observation figure, Origin origin, List<Step> history) {

    public Lineage {
        history = List.copyOf(history);
    }

    /** One figure of the history. */
    public record Step(Observation figure, Origin origin) {}
}
