/** Services, their local authorities, regions, families and populations.
 *
 * <p>No board, no figure of a measure.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "files")
package org.quarterboard.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
