/** The youth justice plan that grows out of the year.
 *
 * <p>No board paper.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
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
package org.quarterboard.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
