package org.quarterboard.ingest;

/** In which words a marked copy says what was found. */
public interface MarkWords {

    /** One finding, its code first. */
    String finding(ReportFinding finding);

    /** That so many findings more are not in the report. */
    String more(int count);
}
