/** Pages for the administrator: services with their files, and people with their roles.
 *
 * <p>No page of a board or a service's figures.
 */
@NullMarked
package org.quarterboard.directory.ui;

import org.jspecify.annotations.NullMarked;
