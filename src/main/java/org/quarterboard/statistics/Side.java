package org.quarterboard.statistics;

/** Where a signal points to. */
public enum Side {
    /** Above the centre line or the upper limit; for a trend, rising. */
    HIGH,
    /** Below the centre line or the lower limit; for a trend, falling. */
    LOW;

    /** The side of a difference that is not zero. */
    static Side ofSign(int sign) {
        return sign > 0 ? HIGH : LOW;
    }
}
