/** Many services at once: frameworks, conditions and reviews.
 *
 * <p>It changes nothing in a service.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "plans",
            "papers",
            "documents",
            "charts",
            "files",
            "jobs",
            "messages",
            "directory",
            "boards",
            "actions",
            "kpi",
            "meetings",
            "ingest",
            "attendance",
            "trends",
            "disparity",
            "resources",
            "statistics"
        })
package org.quarterboard.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
