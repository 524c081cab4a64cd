package org.quarterboard.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Period;

/**
 * A figure that is to be written.
 *
 * @param value exact, at most 14 digits before and 6 behind the point; null where there is a gap
 * @param gap why there is no value; null if there is one
 * @param row the row of the file it stands in, the first after the header being 2; 0 if it comes from no file
 */
public record NewObservation(
        Period period,
        CellCode cell,
        Stream stream,
        @Nullable BigDecimal value,
        @Nullable Gap gap,
        boolean provisional,
        int row) {

    /** Digits behind the point that are kept. */
    public static final int DECIMALS = 6;

    private static final int DIGITS_BEFORE_POINT = 14;

    public NewObservation {
        if ((value == null) == (gap == null)) {
            throw new IllegalArgumentException("Either a value or a gap: " + value + ", " + gap);
        }
        if (value != null && !fits(value)) {
            throw new IllegalArgumentException("The value cannot be kept exactly: " + value);
        }
    }

    /** Whether the value can be kept exactly. */
    public static boolean fits(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= DECIMALS && plain.precision() - plain.scale() <= DIGITS_BEFORE_POINT;
    }

    /** Whether both say the same: equal numbers whatever their trailing zeros, the same gap, equally provisional. */
    boolean saysTheSame(@Nullable BigDecimal heldValue, @Nullable Gap heldGap, boolean heldProvisional) {
        if (gap != heldGap || provisional != heldProvisional) {
            return false;
        }
        return value == null ? heldValue == null : heldValue != null && value.compareTo(heldValue) == 0;
    }
}
