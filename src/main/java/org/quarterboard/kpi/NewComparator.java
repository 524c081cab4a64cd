package org.quarterboard.kpi;

import org.quarterboard.shared.Period;

/** A published figure of an area that is to be held. */
public record NewComparator(
        ComparatorArea area,
        MeasureCode measure,
        Period period,
        Published published,
        boolean provisional,
        Publication source) {

    /** What can be held only once at a time. */
    public record Key(ComparatorArea.Key area, MeasureCode measure, Period period) {}

    public Key key() {
        return new Key(area.key(), measure, period);
    }
}
