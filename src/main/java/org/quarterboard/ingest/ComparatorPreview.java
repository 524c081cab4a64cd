package org.quarterboard.ingest;

import java.util.List;
import org.quarterboard.ingest.format.Severity;
import org.quarterboard.kpi.ComparatorComparison;

/**
 * What saving a file of published figures would do. With a finding that refuses, the file is refused as a whole.
 *
 * @param moreFindings how many findings were left out
 */
public record ComparatorPreview(
        List<ReportFinding> findings, int moreFindings, boolean refusedByReader, ComparatorComparison comparison) {

    public ComparatorPreview {
        findings = List.copyOf(findings);
    }

    public boolean refused() {
        return refusedByReader || findings.stream().anyMatch(finding -> finding.severity() == Severity.REFUSE);
    }

    /** Whether saving would change anything. */
    public boolean changesAnything() {
        return !refused() && comparison.changesAnything();
    }
}
