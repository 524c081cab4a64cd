/** Pages of disproportionality: what is brought, what it says, and what becomes of it.
 *
 * <p>No rule and no number of its own.
 */
@NullMarked
package org.quarterboard.disparity.ui;

import org.jspecify.annotations.NullMarked;
