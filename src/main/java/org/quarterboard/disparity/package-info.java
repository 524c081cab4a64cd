/** Who fares worse, how sure the figures are, and what the board does about it.
 *
 * <p>No mathematics of its own.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "directory",
            "boards",
            "kpi",
            "meetings",
            "attendance",
            "actions",
            "files",
            "statistics",
            "charts",
            "charts :: ui"
        })
package org.quarterboard.disparity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
