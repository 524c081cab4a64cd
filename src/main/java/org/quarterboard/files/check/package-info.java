/** What is run in a process of its own, so that a hostile file can hurt nothing but that process.
 *
 * <p>It knows nothing of the portal: no Spring, no database, no network.
 */
@NullMarked
package org.quarterboard.files.check;

import org.jspecify.annotations.NullMarked;
