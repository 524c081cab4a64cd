/** What a service has to work with: budget, contributions and outturn by agency and financial year.
 *
 * <p>No figure of a measure.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "directory")
package org.quarterboard.resources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
