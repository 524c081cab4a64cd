/** The pages of meetings: list, agenda and attendance register.
 *
 * <p>No rule of its own: what is allowed is decided by the room's services.
 */
@NullMarked
package org.quarterboard.meetings.ui;

import org.jspecify.annotations.NullMarked;
