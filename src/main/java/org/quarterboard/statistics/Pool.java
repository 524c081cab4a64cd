package org.quarterboard.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;

/**
 * Several services taken together: the sum of their numerators over the sum of their denominators.
 *
 * <pre>
 *   share = (O<sub>1</sub> + &hellip; + O<sub>k</sub>) / (n<sub>1</sub> + &hellip; + n<sub>k</sub>)
 * </pre>
 *
 * <p>Never a mean of shares, in which a service of five children would weigh as much as one of five hundred: 1 of 2 and 10
 * of 100 pool to 11 of 102, 10.8 %, not to 30.3 %. Sums are exact whatever the order.
 *
 * <p>Unit of the share: numerator per one of the denominator; above 1 if events outnumber the population.
 *
 * <ul>
 *   <li>No service, or a denominator of 0 in all: sums of 0 and no share (empty).
 *   <li>A service that returned 0 of 0 has contributed. A service of which either number is missing has not, and is not to
 *       be passed: half a pair would move the share.
 * </ul>
 *
 * <p>Whether a pool may be shown is another question: {@link Differencing}.
 *
 * @param numerator the sum of the numerators, 0 or more
 * @param denominator the sum of the denominators, 0 or more
 * @param contributed k, how many services contributed
 */
public record Pool(BigDecimal numerator, BigDecimal denominator, int contributed) {

    /** The pool of no services. */
    public static final Pool EMPTY = new Pool(BigDecimal.ZERO, BigDecimal.ZERO, 0);

    public Pool {
        if (numerator.signum() < 0 || denominator.signum() < 0 || contributed < 0) {
            throw new IllegalArgumentException(
                    "Not a pool: %s of %s from %d".formatted(numerator, denominator, contributed));
        }
        if (contributed == 0 && (numerator.signum() > 0 || denominator.signum() > 0)) {
            throw new IllegalArgumentException("Nobody contributed %s of %s".formatted(numerator, denominator));
        }
        // 2.50 and 2.5 are one number, so that equal pools are equal.
        numerator = numerator.stripTrailingZeros();
        denominator = denominator.stripTrailingZeros();
    }

    /** One service by itself. */
    public static Pool of(BigDecimal numerator, BigDecimal denominator) {
        return new Pool(numerator, denominator, 1);
    }

    /** One service by itself. */
    public static Pool of(long numerator, long denominator) {
        return of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /** Both together. No service may be in both; nothing here could notice. */
    public Pool plus(Pool other) {
        return new Pool(
                numerator.add(other.numerator),
                denominator.add(other.denominator),
                Math.addExact(contributed, other.contributed));
    }

    /** The sum of the numerators over the sum of the denominators; empty if the latter is 0. */
    public OptionalDouble share() {
        return denominator.signum() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        numerator.divide(denominator, MathContext.DECIMAL128).doubleValue());
    }
}
