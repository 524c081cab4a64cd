/** Loads the demonstration services, boards and figures into an empty portal.
 *
 * <p>It runs in the demo profile alone and uses only what people use.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "directory",
            "boards",
            "actions",
            "kpi",
            "meetings",
            "ingest",
            "ingest :: format",
            "attendance",
            "trends",
            "disparity",
            "resources",
            "statistics",
            "papers",
            "documents",
            "files",
            "jobs",
            "messages"
        })
package org.quarterboard.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
