/** From a file to a screening report, a preview and observations, in one transaction or not at all.
 *
 * <p>It keeps no figure itself: observations live in kpi.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kpi", "directory", "files", "jobs", "statistics"})
package org.quarterboard.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
