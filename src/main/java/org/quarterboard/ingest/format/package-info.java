/** Pure readers of file layouts: text in, rows and findings out.
 *
 * <p>No database, no Spring.
 */
@NullMarked
@NamedInterface("format")
package org.quarterboard.ingest.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
