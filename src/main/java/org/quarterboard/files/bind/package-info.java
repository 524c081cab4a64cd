/** Puts the pages of papers into a printed pack. It knows nothing of the portal, so that it can run in a process of its own. */
@NullMarked
package org.quarterboard.files.bind;

import org.jspecify.annotations.NullMarked;
