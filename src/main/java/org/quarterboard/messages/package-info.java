/** The outbox, e-mail and calendar files; rights are asked again when a message is sent.
 *
 * <p>It writes no texts of its own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "jobs")
package org.quarterboard.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
