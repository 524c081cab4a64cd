package org.quarterboard.ingest.format;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quarterboard.shared.Period;

/**
 * A file as it was read.
 *
 * @param rows the rows that could be read, in the order of the file
 * @param findings what was found, up to the limit
 * @param moreFindings how many findings were left out
 * @param refused whether any finding, kept or left out, refuses the file
 */
public record ParsedFile(
        Layout layout, List<ParsedRow> rows, List<Finding> findings, int moreFindings, boolean refused) {

    public ParsedFile {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    static ParsedFile of(Layout layout, List<ParsedRow> rows, Findings findings) {
        return new ParsedFile(layout, rows, findings.kept(), findings.more(), findings.refused());
    }

    /** What looks like data about single children; a file that has any must not be kept. */
    public List<Finding> personalData() {
        return findings.stream().filter(finding -> finding.kind().personal()).toList();
    }

    /** The codes of all services in the file. */
    public Set<String> services() {
        Set<String> services = new TreeSet<>();
        String last = "";
        for (ParsedRow row : rows) {
            // Rows of one service mostly follow each other.
            if (!row.service().equals(last)) {
                last = row.service();
                services.add(last);
            }
        }
        return services;
    }

    /** The periods in the file, oldest first. */
    public Set<Period> periods() {
        Set<Period> periods = new TreeSet<>();
        rows.forEach(row -> periods.add(row.period()));
        return periods;
    }
}
