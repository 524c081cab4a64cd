package org.quarterboard.disparity;

import org.quarterboard.shared.Period;

/**
 * What one count is a count of.
 *
 * @param authority the code of the local authority that it is of; empty for the service as a whole
 */
public record CountCell(CountedCode counted, String authority, Period period, GroupKey group) {

    /** What is counted together and has to add up. */
    record Slice(CountedCode counted, String authority, Period period) {}

    Slice slice() {
        return new Slice(counted, authority, period);
    }
}
