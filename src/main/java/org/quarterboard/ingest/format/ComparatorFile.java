package org.quarterboard.ingest.format;

import java.util.List;
import org.quarterboard.kpi.NewComparator;

/**
 * A file of published figures as it was read.
 *
 * @param rows the rows that could be read, in the order of the file
 * @param findings what was found, up to the limit
 * @param moreFindings how many findings were left out
 * @param refused whether any finding, kept or left out, refuses the file
 */
public record ComparatorFile(List<Row> rows, List<Finding> findings, int moreFindings, boolean refused) {

    public ComparatorFile {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /** @param line the line of the file on which the row begins */
    public record Row(long line, NewComparator figure) {}
}
