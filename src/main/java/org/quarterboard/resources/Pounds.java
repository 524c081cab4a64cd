package org.quarterboard.resources;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts of money in pounds, exact to the penny: from 0 to 9,999,999,999.99. */
public final class Pounds {

    public static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);
    public static final BigDecimal MOST = new BigDecimal("9999999999.99");

    private Pounds() {}

    /**
     * The same amount with two decimals.
     *
     * @throws ArithmeticException if it has parts of a penny
     * @throws IllegalArgumentException if it is negative or more than {@link #MOST}
     */
    public static BigDecimal exact(BigDecimal amount) {
        BigDecimal exact = amount.setScale(2, RoundingMode.UNNECESSARY);
        if (exact.signum() < 0 || exact.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("Not an amount that can be kept: " + amount);
        }
        return exact;
    }
}
