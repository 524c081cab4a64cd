package org.quarterboard.trends;

import java.util.Optional;
import org.quarterboard.kpi.HealthLabel;
import org.quarterboard.kpi.MeasureCode;

/**
 * A measure in the list.
 *
 * @param kpi 1 to 10; 0 for an established indicator
 * @param headline whether it is the main measure of its KPI
 * @param title in the wording of the service's country
 * @param latest empty if there is no quarterly value
 * @param finding the finding in about ten words
 * @param health what is said of the data of the newest value, or of the quarter asked for where there is none
 * @param parts whether the measure has only breakdowns and no value of its own
 */
public record MeasureLine(
        MeasureCode code,
        int kpi,
        boolean headline,
        String title,
        Optional<Latest> latest,
        String finding,
        Note note,
        HealthLabel health,
        boolean parts) {}
