package org.quarterboard.ingest.format;

/** What a finding means for the file; the gravest first. */
public enum Severity {
    /** The file is not taken until this is put right. */
    REFUSE,
    /** The file can be taken; somebody should look. */
    WARN,
    /** Worth knowing. */
    NOTE
}
