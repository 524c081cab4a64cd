/** The board paper: contents, building, keeping and reading.
 *
 * <p>It computes no figure: every figure comes from its room.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
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
            "resources"
        })
package org.quarterboard.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
