/** People, roles, scope and sign-in; the rule that decides who may read or change what.
 *
 * <p>It holds no data of a board or a service.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.quarterboard.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
