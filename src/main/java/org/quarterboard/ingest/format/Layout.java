package org.quarterboard.ingest.format;

/** The file layouts that can be read. */
public enum Layout {
    NATIONAL_LONG,
    TIDY
}
