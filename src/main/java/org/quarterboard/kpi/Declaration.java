package org.quarterboard.kpi;

import java.time.Instant;

/**
 * What somebody who checked a return has said of it.
 *
 * @param number 1 for the first of the return
 * @param complete whether all figures are there that the service has
 * @param reason why it is not complete; may be empty if it is
 * @param by the name of who did it; empty for the portal
 */
public record Declaration(String kpi, int number, boolean complete, String reason, Instant at, String by) {}
