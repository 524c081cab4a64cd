package org.quarterboard.ingest;

import org.quarterboard.shared.Period;

/**
 * A figure that replaces another.
 *
 * @param cell the code of its cell
 * @param before the number, or the name of the gap
 * @param after the number, or the name of the gap
 * @param row the line of the file
 */
public record ChangedFigure(String service, Period period, String cell, String before, String after, int row) {}
