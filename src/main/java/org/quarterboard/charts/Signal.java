package org.quarterboard.charts;

/**
 * A mark on a point and the words that stand beside the first point of its run.
 *
 * @param mark the kind of mark
 * @param word what the reader is told
 */
public record Signal(SignalMark mark, String word) {}
