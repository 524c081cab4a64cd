package org.quarterboard.kpi;

/**
 * What somebody who checks a return says of it.
 *
 * @param reason why it is not complete; not needed if it is
 */
public record Declared(boolean complete, String reason) {

    public static final Declared COMPLETE = new Declared(true, "");

    public static Declared incomplete(String reason) {
        return new Declared(false, reason);
    }
}
