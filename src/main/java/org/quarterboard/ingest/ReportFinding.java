package org.quarterboard.ingest;

import java.util.List;
import org.quarterboard.files.SpreadsheetFault;
import org.quarterboard.files.SpreadsheetGuard;
import org.quarterboard.ingest.format.Finding;
import org.quarterboard.ingest.format.Severity;
import org.quarterboard.kpi.SourceRow;

/**
 * One thing that was found in a file.
 *
 * @param messageKey what is wrong; the arguments of both texts are {@link #arguments()}
 * @param cureKey what the person can do
 * @param row the line of the file, the header being 1; 0 if it is the file as a whole
 */
public record ReportFinding(
        String code,
        Severity severity,
        CheckStage stage,
        String messageKey,
        String cureKey,
        long row,
        String column,
        String found,
        String expected) {

    /** What speaks against the file before anything in it is read, or is worth a word. */
    static ReportFinding of(SpreadsheetGuard.Verdict verdict, SpreadsheetFault fault) {
        return new ReportFinding(
                fault.code(),
                fault.refuses() ? Severity.REFUSE : Severity.WARN,
                CheckStage.FILE,
                fault.messageKey(),
                fault.cureKey(),
                0,
                verdict.where(),
                verdict.found(),
                verdict.expected());
    }

    static ReportFinding of(Finding finding) {
        return new ReportFinding(
                finding.code(),
                finding.severity(),
                CheckStage.of(finding.kind()),
                finding.messageKey(),
                finding.cureKey(),
                finding.line(),
                finding.column(),
                finding.found(),
                finding.expected());
    }

    /** The same at another place. */
    ReportFinding at(long otherRow, String otherColumn) {
        return new ReportFinding(code, severity, stage, messageKey, cureKey, otherRow, otherColumn, found, expected);
    }

    /** Row, column, found, expected. */
    public List<String> arguments() {
        return List.of(Integer.toString(SourceRow.parse(row).row()), column, found, expected);
    }
}
