/** Starts Quarterboard on a MariaDB of its own for a newcomer and for tests.
 *
 * <p>Never part of a served installation: its libraries are left out of the artefact.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.quarterboard.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
