package org.quarterboard.actions;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A line in the history of an action.
 *
 * @param text progress, evidence or reason
 * @param owner position of the owner from then on
 * @param due the day it was due from then on
 * @param by position or name of the person who said it; empty if unknown
 */
public record ActionUpdate(UpdateKind kind, String text, String owner, LocalDate due, Instant at, String by) {}
