/** Charts on a page, for the eye and for the keyboard.
 *
 * <p>They are drawn by the room above and computed by nobody here.
 */
@NullMarked
@NamedInterface("ui")
package org.quarterboard.charts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
