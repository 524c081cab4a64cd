/** The pages of a board, and the forms that change it.
 *
 * <p>No rule of its own: what is allowed is decided by the room's services.
 */
@NullMarked
package org.quarterboard.boards.ui;

import org.jspecify.annotations.NullMarked;
