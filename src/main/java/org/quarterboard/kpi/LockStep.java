package org.quarterboard.kpi;

import java.time.Instant;

/**
 * A return was locked or unlocked.
 *
 * @param reason why it was unlocked; a note, or nothing, where it was locked
 * @param by the name of who did it; empty for the portal
 */
public record LockStep(String kpi, int number, boolean locked, String reason, Instant at, String by) {}
