/** Holds the files under {@code docker} to the build and the settings they speak of.
 *
 * <p>No container is started.
 */
@NullMarked
package org.quarterboard.docker;

import org.jspecify.annotations.NullMarked;
