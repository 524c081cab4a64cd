package org.quarterboard.kpi;

import java.time.Instant;
import java.time.LocalDate;
import org.quarterboard.shared.Quarter;

/**
 * Another day for the returns of one service and quarter, as agreed.
 *
 * @param number 1 for the first of the quarter; the newest holds
 */
public record Extension(Quarter quarter, int number, LocalDate due, String reason, Instant at, String by) {}
