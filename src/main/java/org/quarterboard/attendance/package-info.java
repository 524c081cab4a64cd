/** KPI 8: the rule as a pure function of the record, and its derivation into observations.
 *
 * <p>It records no attendance itself.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"directory", "boards", "meetings", "kpi", "files", "charts", "jobs"})
package org.quarterboard.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
