package org.quarterboard.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.quarterboard.ingest.format.Severity;

/**
 * What a check found and what saving the file would do.
 *
 * @param reached the last stage that could be looked at
 * @param findings in the order of the file, up to a limit
 * @param moreFindings how many were left out
 * @param lines one for each service and period
 * @param measures how many figures of each measure are added or changed
 * @param changes figures that replace another, up to a limit
 * @param moreChanges how many were left out
 * @param basis what the preview was worked out against; if it is another one when the file is saved, somebody has
 *     changed figures in between
 * @param printed the packs and plans that have printed figures which would change
 */
public record ImportReport(
        CheckStage reached,
        List<ReportFinding> findings,
        int moreFindings,
        List<QuarterLine> lines,
        List<MeasureLine> measures,
        List<ChangedFigure> changes,
        int moreChanges,
        String basis,
        List<PrintedFigures> printed) {

    public ImportReport {
        findings = List.copyOf(findings);
        lines = List.copyOf(lines);
        measures = List.copyOf(measures);
        changes = List.copyOf(changes);
        // A report of a time when this was not asked says nothing of it.
        printed = printed == null ? List.of() : List.copyOf(printed);
    }

    /** The same, with a remark on the file as a whole in front. */
    ImportReport remarking(Optional<ReportFinding> remark) {
        if (remark.isEmpty()) {
            return this;
        }
        List<ReportFinding> all = new ArrayList<>(findings);
        all.addFirst(remark.get());
        return new ImportReport(reached, all, moreFindings, lines, measures, changes, moreChanges, basis, printed);
    }

    /** The worst that was found at the stage; empty words are for the reader to add. */
    public Outcome outcome(CheckStage stage) {
        if (stage.compareTo(reached) > 0) {
            return Outcome.NOT_REACHED;
        }
        Outcome worst = Outcome.PASSED;
        for (ReportFinding finding : findings) {
            if (finding.stage() == stage) {
                Outcome own = finding.severity() == Severity.REFUSE
                        ? Outcome.REFUSED
                        : finding.severity() == Severity.WARN ? Outcome.LOOK : Outcome.PASSED;
                worst = own.compareTo(worst) > 0 ? own : worst;
            }
        }
        return worst;
    }

    public Map<Severity, Integer> counts() {
        Map<Severity, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return counts;
    }

    /** What may be shown to somebody who may not see every service in the file: no finding, because it may name one. */
    ImportReport onlyOf(Set<String> services) {
        return new ImportReport(
                reached,
                List.of(),
                0,
                lines.stream().filter(line -> services.contains(line.service())).toList(),
                List.of(),
                changes.stream()
                        .filter(change -> services.contains(change.service()))
                        .toList(),
                0,
                "",
                printed.stream()
                        .filter(pack -> services.contains(pack.service()))
                        .toList());
    }

    /** How a stage went. */
    public enum Outcome {
        PASSED,
        LOOK,
        REFUSED,
        NOT_REACHED;

        /** The key of its words in the message bundle. */
        public String messageKey() {
            return "imports.outcome." + name();
        }
    }
}
