package org.quarterboard.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that takes no service because it answers only about the person who asks, or holds nothing of any service.
 * The reason is written down, because each of these is a door without a scope check.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NoService {

    /** Why no service is concerned. */
    String value();

    /** Whether it may be called by somebody who has not signed in, or who must change the password first. */
    boolean beforeSignIn() default false;
}
