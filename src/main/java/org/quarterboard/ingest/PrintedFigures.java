package org.quarterboard.ingest;

import java.time.Instant;

/**
 * A pack or plan that has printed figures which saving a file would change or withdraw. It keeps what it has printed.
 *
 * @param service the code of the service
 * @param ref the pack or plan, as kind and id
 * @param printedAt when it was made
 * @param figures how many of its figures are touched
 */
public record PrintedFigures(String service, String ref, Instant printedAt, int figures) {}
