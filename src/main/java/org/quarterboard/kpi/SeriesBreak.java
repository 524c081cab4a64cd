package org.quarterboard.kpi;

import org.quarterboard.shared.Quarter;

/**
 * A change of definition that a chart must draw and name.
 *
 * @param severs whether the series ends here; if not, the change did not touch the measure as it is worded
 * @param messageKey the reason, in words
 */
public record SeriesBreak(MeasureCode measure, Quarter from, boolean severs, String messageKey) {

    /** The key of what changed in a few words, for where a picture names it. */
    public String shortKey() {
        return messageKey + ".short";
    }
}
