/** The frame around every page: navigation, home, error pages.
 *
 * <p>No feature of its own; nobody depends on it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "directory")
package org.quarterboard.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
