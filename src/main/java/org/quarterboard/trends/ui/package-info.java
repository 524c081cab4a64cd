/** Pages of the measures: the list, a measure with picture and table, and their downloads.
 *
 * <p>It computes nothing.
 */
@NullMarked
package org.quarterboard.trends.ui;

import org.jspecify.annotations.NullMarked;
