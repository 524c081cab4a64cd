/** Background work with progress that survives a restart; the only user of db-scheduler.
 *
 * <p>It knows nothing of what the work is.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.quarterboard.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
