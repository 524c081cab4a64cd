/** Pages of disproportionality: what the figures tell, what partners bring, and what the board does about it.
 *
 * <p>It computes nothing.
 */
@NullMarked
package org.quarterboard.disparity.ui;

import org.jspecify.annotations.NullMarked;
