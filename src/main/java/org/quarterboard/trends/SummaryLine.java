package org.quarterboard.trends;

import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.MeasureCode;

/**
 * What the summary of a quarter says of one measure.
 *
 * @param main whether it is the main measure of its KPI or an established indicator
 * @param title of the measure, in the wording of the service's country
 * @param sentence what is said of it, without the title; follows from one rule and claims no more than it
 * @param reason why nothing can be said; null unless the group is {@link SummaryGroup#CANNOT_SAY}
 * @param still whether the same was already so in the quarter before
 * @param data what is said of the data of the quarter beside it; often empty
 */
public record SummaryLine(
        SummaryGroup group,
        MeasureCode code,
        boolean main,
        String title,
        String sentence,
        @Nullable CannotSay reason,
        boolean still,
        String data) {}
