package org.quarterboard.meetings;

import org.quarterboard.shared.Quarter;

/**
 * The number of what was captured: given once, within its board, kind and financial year, and never again.
 *
 * @param year the financial year's first calendar year
 */
public record MinuteNumber(MinuteKind kind, int year, int number) {

    /** D12/2026-27. */
    public String label() {
        return kind.letter() + number + "/"
                + new Quarter(year, 1).financialYear().replace('/', '-');
    }
}
