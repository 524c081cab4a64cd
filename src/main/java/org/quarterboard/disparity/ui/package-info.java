/** The pages of disproportionality.
 *
 * <p>No rule of its own: what is allowed is decided by the room's services.
 */
@NullMarked
package org.quarterboard.disparity.ui;

import org.jspecify.annotations.NullMarked;
