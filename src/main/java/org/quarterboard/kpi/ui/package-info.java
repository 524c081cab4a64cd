/** Pages that tell of a figure where it comes from, and what is known to be wrong with figures.
 *
 * <p>No series, no chart.
 */
@NullMarked
package org.quarterboard.kpi.ui;

import org.jspecify.annotations.NullMarked;
