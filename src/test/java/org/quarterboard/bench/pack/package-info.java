/** The same pack by Quarterboard and by JasperReports, which is a library of this measurement alone: what needs it lies in
 * src/bench, and is compiled by the profile of its name only.
 */
@NullMarked
package org.quarterboard.bench.pack;

import org.jspecify.annotations.NullMarked;
