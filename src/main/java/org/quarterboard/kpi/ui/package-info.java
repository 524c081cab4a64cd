/** The page that tells of a figure where it comes from.
 *
 * <p>No series, no chart.
 */
@NullMarked
package org.quarterboard.kpi.ui;

import org.jspecify.annotations.NullMarked;
