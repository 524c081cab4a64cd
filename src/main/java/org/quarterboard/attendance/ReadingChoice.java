package org.quarterboard.attendance;

import java.time.Instant;
import org.quarterboard.shared.Quarter;

/**
 * Which reading somebody chose for a service.
 *
 * @param since the first quarter that it holds for
 * @param by the name of who chose it
 */
public record ReadingChoice(Reading reading, Quarter since, String reason, Instant at, String by) {}
