/** Budget, contributions and staffing of a service.
 *
 * <p>No figure of a measure.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"directory", "boards"})
package org.quarterboard.resources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
