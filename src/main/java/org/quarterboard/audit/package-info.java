/** The sealed record of who did and saw what.
 *
 * <p>Nobody depends on it: it implements a port of shared.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"directory", "jobs"})
package org.quarterboard.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
