package org.quarterboard.ingest;

import java.util.List;
import org.quarterboard.shared.UserFacingException;

/** A file that was not taken in: nothing of it was kept. Says what for. */
public sealed class StoppedFileException extends UserFacingException permits PersonalDataException {

    private static final long serialVersionUID = 1L;

    private final transient List<ReportFinding> findings;

    StoppedFileException(String messageKey, List<ReportFinding> findings) {
        super(messageKey);
        this.findings = List.copyOf(findings);
    }

    public List<ReportFinding> findings() {
        return findings;
    }
}
