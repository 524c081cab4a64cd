/** Pure mathematics over numbers and quarters: control charts, run charts, intervals, comparisons, pools, and what
 * may be published of counts.
 *
 * <p>It knows no measure, no service and no format.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.quarterboard.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
