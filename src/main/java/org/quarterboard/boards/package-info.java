/** A board, its sector seats, who holds them and from when to when, chair and deputy.
 *
 * <p>No meeting and no attendance.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"directory", "files"})
package org.quarterboard.boards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
