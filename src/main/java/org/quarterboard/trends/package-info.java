/** A measure over time: series, segments, signals and what can be said in words.
 *
 * <p>It computes through statistics and draws through charts.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"directory", "kpi", "statistics", "meetings", "actions", "charts", "charts :: ui"})
package org.quarterboard.trends;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
