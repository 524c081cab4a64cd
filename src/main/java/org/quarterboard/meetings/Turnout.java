package org.quarterboard.meetings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * How often those expected came. Each meeting of the period is in exactly one of the five.
 *
 * @param oneself meetings that somebody expected attended in person, in the room or remotely
 * @param delegate meetings that a delegate attended instead
 * @param nobody meetings that are answered in full, and to which nobody came
 * @param notRecorded meetings whose rows are not all answered, so that it cannot be said
 * @param vacant meetings on whose day nobody held the seat; always 0 for a member
 */
public record Turnout(int oneself, int delegate, int nobody, int notRecorded, int vacant) {

    public static final Turnout NONE = new Turnout(0, 0, 0, 0, 0);

    /** The denominator: meetings that somebody was expected at and that are answered. */
    public int expected() {
        return oneself + delegate + nobody;
    }

    /** Attended of expected, unrounded to 34 digits; empty if nothing was expected. */
    public Optional<BigDecimal> share() {
        return expected() == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(oneself).divide(BigDecimal.valueOf(expected()), MathContext.DECIMAL128));
    }

    public Turnout plus(Turnout other) {
        return new Turnout(
                oneself + other.oneself,
                delegate + other.delegate,
                nobody + other.nobody,
                notRecorded + other.notRecorded,
                vacant + other.vacant);
    }
}
