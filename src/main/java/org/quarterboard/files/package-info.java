/** Stored bytes with their SHA-256, and the first look at an upload.
 *
 * <p>It knows nothing of what a file is for.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "jobs")
package org.quarterboard.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
