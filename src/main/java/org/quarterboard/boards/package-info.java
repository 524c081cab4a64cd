/** A board, its seats, who holds them from when to when, chair and deputy, terms of reference, inductions, interests.
 *
 * <p>No meeting and no attendance.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"directory", "files"})
package org.quarterboard.boards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
