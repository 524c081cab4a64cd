package org.quarterboard.kpi;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A return as it was sent: its figures are those that stood at that moment.
 *
 * @param number 1 for the first submission of the return
 * @param due the day on which it was due by what held then; null where there was none or it is not known
 * @param by the name of who did it; empty for the portal
 */
public record Submission(String kpi, int number, @Nullable LocalDate due, String note, Instant at, String by) {}
