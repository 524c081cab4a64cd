/** The layout, the navigation, the home page and the error pages.
 *
 * <p>No page of a feature.
 */
@NullMarked
package org.quarterboard.shell.ui;

import org.jspecify.annotations.NullMarked;
