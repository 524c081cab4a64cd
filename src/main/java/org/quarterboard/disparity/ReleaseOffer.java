package org.quarterboard.disparity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterboard.shared.Quarter;

/**
 * Of what a statement can be made.
 *
 * @param quarters of which there is anything, the newest first
 * @param counted things that are compared and of which there is anything, with the dimensions that they are told apart by
 */
public record ReleaseOffer(List<Quarter> quarters, Map<CountedCode, Set<List<GroupDimension>>> counted) {

    public ReleaseOffer {
        quarters = List.copyOf(quarters);
    }
}
