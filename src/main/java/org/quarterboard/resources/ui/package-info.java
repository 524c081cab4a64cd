/** The pages of budget, contributions and outturn, and their table as a file.
 *
 * <p>Nothing is computed here.
 */
@NullMarked
package org.quarterboard.resources.ui;

import org.jspecify.annotations.NullMarked;
