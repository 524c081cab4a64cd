package org.quarterboard.statistics;

/**
 * Where the linear program would have things move beyond what the marks leave open.
 *
 * @param vars counts to be withheld, ascending
 * @param figures figures to be withheld, ascending
 */
record HiddenWish(int[] vars, int[] figures) {}
