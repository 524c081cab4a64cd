package org.quarterboard.actions;

import org.quarterboard.shared.Quarter;

/**
 * The number of an action: given once, within its board and financial year, and never again.
 *
 * @param year the financial year's first calendar year
 */
public record ActionNumber(int year, int number) {

    /** A3/2026-27. */
    public String label() {
        return "A" + number + "/" + new Quarter(year, 1).financialYear().replace('/', '-');
    }
}
