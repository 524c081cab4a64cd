/** The measure catalogue, cells, observations, returns and their locks, and who has cited which observation.
 *
 * <p>It reads no file and draws no chart.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"directory", "jobs", "messages", "statistics"})
package org.quarterboard.kpi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
