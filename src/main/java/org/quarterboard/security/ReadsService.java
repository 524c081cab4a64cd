package org.quarterboard.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The service or board that a method reads from: stands on the first parameter, a {@code ServiceId} or a {@code BoardId}. Checked
 * before the method runs; whoever lacks the capability there gets the same answer as for a thing that does not exist.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsService {

    /** What the person must be able to do at that service. */
    Capability value();
}
