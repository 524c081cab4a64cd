package org.quarterboard.disparity;

import org.quarterboard.shared.Quarter;

/**
 * The number of a case: given once, within its service and financial year, and never again.
 *
 * @param year the financial year's first calendar year
 */
public record CaseNumber(int year, int number) implements Comparable<CaseNumber> {

    /** E3/2026-27. */
    public String label() {
        return "E" + number + "/" + new Quarter(year, 1).financialYear().replace('/', '-');
    }

    @Override
    public int compareTo(CaseNumber other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }
}
