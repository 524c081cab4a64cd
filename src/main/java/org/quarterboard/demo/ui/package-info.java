/** Downloads of the files to try an import with.
 *
 * <p>It has no page: the imports page offers them.
 */
@NullMarked
package org.quarterboard.demo.ui;

import org.jspecify.annotations.NullMarked;
