package org.quarterboard.disparity;

import java.util.List;

/**
 * One thing that is wrong with counts that somebody brings, or worth a look.
 *
 * @param line the line of the file, its header being 1; 0 for the whole file
 * @param column the column's name as the portal writes it; empty if no single column is meant
 * @param value what stands there
 * @param details what the sentences need to know: texts, numbers, days, periods, groups and things counted, which
 *     {@link CountWords} puts into the reader's language
 */
public record CountFinding(int line, String column, String value, CountProblem problem, List<Object> details) {

    public CountFinding {
        details = List.copyOf(details);
    }
}
