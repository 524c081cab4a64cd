/** One register of actions; where an action comes from is a reference.
 *
 * <p>It knows nothing of the thing an action came from.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"directory", "boards", "jobs", "messages"})
package org.quarterboard.actions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
