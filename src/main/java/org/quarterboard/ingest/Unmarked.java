package org.quarterboard.ingest;

import java.util.Optional;
import org.quarterboard.ingest.format.FindingCode;
import org.quarterboard.ingest.format.Severity;

/** Why there is no marked copy of a file. */
public enum Unmarked {
    /** Its rows cannot be told from each other. */
    UNREAD,
    /** It has no row to write on. */
    NO_ROWS;

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "imports.unmarked." + name();
    }

    /** Empty if there can be a marked copy. Worked out from the report: the file itself is not read for it. */
    public static Optional<Unmarked> of(ImportDetails details) {
        ImportReport report = details.report();
        boolean unread = details.item().layout() == ImportLayout.UNKNOWN
                || report.findings().stream()
                        .anyMatch(finding -> finding.stage() == CheckStage.FILE
                                && finding.severity() == Severity.REFUSE
                                && !finding.code().equals(FindingCode.WRONG_SEPARATOR.code()));
        if (unread) {
            return Optional.of(UNREAD);
        }
        return report.findings().stream().anyMatch(finding -> finding.code().equals(FindingCode.NO_ROWS.code()))
                ? Optional.of(NO_ROWS)
                : Optional.empty();
    }
}
