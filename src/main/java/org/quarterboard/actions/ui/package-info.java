/** The page of the register of actions.
 *
 * <p>No rule of its own: what is allowed is decided by the room's services.
 */
@NullMarked
package org.quarterboard.actions.ui;

import org.jspecify.annotations.NullMarked;
