/** The words and small parts that every room speaks: quarters, typed ids, references, the clock, messages, formats, the audit event.
 *
 * <p>It knows no feature and asks no other room.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.quarterboard.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
