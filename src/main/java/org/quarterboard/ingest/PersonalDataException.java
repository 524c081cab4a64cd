package org.quarterboard.ingest;

import java.util.List;
import org.quarterboard.shared.UserFacingException;

/** A file that looks as if it were about single children. It was not kept, and neither was its name. */
public final class PersonalDataException extends UserFacingException {

    private static final long serialVersionUID = 1L;

    private final transient List<ReportFinding> findings;

    PersonalDataException(List<ReportFinding> findings) {
        super("imports.personal-data");
        this.findings = List.copyOf(findings);
    }

    /** What it was stopped for: where and how often, never which value. */
    public List<ReportFinding> findings() {
        return findings;
    }
}
