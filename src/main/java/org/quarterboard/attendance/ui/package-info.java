/** The page of KPI 8: sectors by quarters.
 *
 * <p>It counts nothing.
 */
@NullMarked
package org.quarterboard.attendance.ui;

import org.jspecify.annotations.NullMarked;
