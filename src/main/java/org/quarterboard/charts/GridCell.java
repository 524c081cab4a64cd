package org.quarterboard.charts;

/**
 * The state of one row in one quarter.
 *
 * @param shape its shape
 * @param tone its colour
 * @param word its word; cells of one word look alike
 */
public record GridCell(CellShape shape, CellTone tone, String word) {}
