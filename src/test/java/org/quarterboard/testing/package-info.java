/** What tests of every room share: one MariaDB server and one application context for the whole run.
 *
 * <p>No assertion and no figure of any room.
 */
@NullMarked
package org.quarterboard.testing;

import org.jspecify.annotations.NullMarked;
