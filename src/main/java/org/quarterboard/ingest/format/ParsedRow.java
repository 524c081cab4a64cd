package org.quarterboard.ingest.format;

import java.util.List;
import org.quarterboard.shared.Period;

/**
 * A row of a file that could be read.
 *
 * @param line the line of the file on which the row begins
 * @param service the service's code as it stands there
 * @param name the row's own name: the machine name of the national layout, the measure's code of the tidy one
 * @param kpi 1 to 10, or 0 for an established indicator
 * @param source the row's own word on its source, or empty
 * @param provisional whether the publisher calls the figure provisional
 * @param raw the value fields as they stand in the file
 * @param values the cells that this row gives first; a figure that many rows repeat is given by one of them
 */
public record ParsedRow(
        long line,
        String service,
        Period period,
        String name,
        int kpi,
        String source,
        boolean provisional,
        List<String> raw,
        List<CellValue> values) {

    public ParsedRow {
        raw = List.copyOf(raw);
        values = List.copyOf(values);
    }
}
