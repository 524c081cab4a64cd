package org.quarterboard.disparity;

import java.util.List;

/**
 * A bringing with the counts that it brought, in the order of its file.
 *
 * @param decides whether the person who asks may take it back
 */
public record BringingDetails(Bringing bringing, List<BroughtCount> counts, boolean decides) {

    public BringingDetails {
        counts = List.copyOf(counts);
    }
}
