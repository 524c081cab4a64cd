/** The pages on which files of figures are brought in, looked at and saved, and returns are locked.
 *
 * <p>No rule of a check.
 */
@NullMarked
package org.quarterboard.ingest.ui;

import org.jspecify.annotations.NullMarked;
