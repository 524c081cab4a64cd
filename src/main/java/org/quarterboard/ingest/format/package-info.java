/** Pure readers and writers of file layouts: bytes in, rows and findings out, and back.
 *
 * <p>No database, no Spring.
 */
@NullMarked
@NamedInterface("format")
package org.quarterboard.ingest.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
