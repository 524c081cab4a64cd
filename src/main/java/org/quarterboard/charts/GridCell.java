package org.quarterboard.charts;

/**
 * The state of one row in one quarter.
 *
 * @param shape its shape
 * @param tone its colour
 * @param word its word; cells of one word look alike
 * @param provisional whether the state may still change: its shape is hollow, where the shape has an inside
 */
public record GridCell(CellShape shape, CellTone tone, String word, boolean provisional) {

    public GridCell(CellShape shape, CellTone tone, String word) {
        this(shape, tone, word, false);
    }
}
