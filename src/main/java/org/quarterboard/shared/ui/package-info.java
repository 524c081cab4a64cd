/** Small parts that pages of every room are made of.
 *
 * <p>No page of its own.
 */
@NullMarked
package org.quarterboard.shared.ui;

import org.jspecify.annotations.NullMarked;
