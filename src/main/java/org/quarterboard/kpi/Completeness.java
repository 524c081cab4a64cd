package org.quarterboard.kpi;

import java.util.List;

/**
 * How complete a return is by counting: cells that are answered, of the cells that are expected. A cell is answered by a
 * value or by an honest gap (not applicable, unavailable, hidden at the source); "not returned" answers nothing.
 *
 * @param answered numerator, 0 to {@code expected}
 * @param expected denominator; 0 where the catalogue has no measure of the KPI in the quarter
 * @param lacking the expected cells that are not answered, in the order of the catalogue
 * @param unplaced how many of the lacking cells the national long layout has no row for, so that no such file can fill them
 * @param caseLevelOnly how many further cells only data of single cases can give: not expected of a template, nor of a
 *     service of which the kind of return is not known
 */
public record Completeness(int answered, int expected, List<CellCode> lacking, int unplaced, int caseLevelOnly) {

    public Completeness {
        lacking = List.copyOf(lacking);
    }

    public boolean whole() {
        return lacking.isEmpty();
    }
}
