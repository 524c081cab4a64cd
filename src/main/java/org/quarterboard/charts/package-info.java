/** From a chart specification to one picture as SVG, PNG or Graphics2D, and its words; the only user of JFreeChart.
 *
 * <p>It never computes what it draws. Every specification is a {@link org.quarterboard.charts.Chart}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.quarterboard.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
