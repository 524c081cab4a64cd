/** The application itself: one class that starts everything.
 *
 * <p>Nothing else lives here; every feature has a room of its own below.
 */
@NullMarked
package org.quarterboard;

import org.jspecify.annotations.NullMarked;
