/** Signing in, the welcome link, the own account; what is open to whom on the web.
 *
 * <p>No page for other people's accounts.
 */
@NullMarked
package org.quarterboard.security.ui;

import org.jspecify.annotations.NullMarked;
