package org.quarterboard.ingest;

/** Somebody has changed figures between the check of a file and its saving. Rolls the saving back. */
class StalePreviewException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StalePreviewException() {
        super("The figures are no longer those that the preview was worked out against");
    }
}
