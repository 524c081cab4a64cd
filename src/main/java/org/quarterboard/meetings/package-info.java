/** Meetings of a board: agenda, attendance, what was decided.
 *
 * <p>It does not count KPI 8.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"directory", "boards", "actions", "kpi", "files", "messages"})
package org.quarterboard.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
