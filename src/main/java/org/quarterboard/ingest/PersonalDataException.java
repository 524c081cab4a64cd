package org.quarterboard.ingest;

import java.util.List;

/**
 * A file that looks as if it were about single children. It was not kept, and neither was its name. The findings say where
 * and how often, never which value.
 */
public final class PersonalDataException extends StoppedFileException {

    private static final long serialVersionUID = 1L;

    PersonalDataException(List<ReportFinding> findings) {
        super("imports.personal-data", findings);
    }
}
