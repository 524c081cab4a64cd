package org.quarterboard.disparity;

import java.util.List;
import java.util.Map;
import org.quarterboard.statistics.DisclosureReason;

/**
 * What would be hidden, and why. For those who prepare a statement, and no part of it.
 *
 * @param publishable whether it may be published
 * @param threshold counts of 1 to one less are small
 * @param tables how many
 * @param shown how many numbers would stand in it
 * @param hidden places without their number
 * @param why how many of them for each reason
 * @param unsafe things to leave out, because some child of theirs cannot be protected
 * @param before whether what was published before is the cause
 * @param nothing things of which there are no figures
 */
public record ReleaseReport(
        boolean publishable,
        int threshold,
        int tables,
        int shown,
        List<Hidden> hidden,
        Map<DisclosureReason, Integer> why,
        List<CountedCode> unsafe,
        boolean before,
        List<CountedCode> nothing) {

    public ReleaseReport {
        hidden = List.copyOf(hidden);
        why = Map.copyOf(why);
        unsafe = List.copyOf(unsafe);
        nothing = List.copyOf(nothing);
    }

    /**
     * A place without its number.
     *
     * @param table what the table is about
     * @param counted what the number would count: the same, or what it is set against
     * @param group all children in the place of the total
     */
    public record Hidden(
            CountedCode table, CountedCode counted, List<GroupDimension> by, GroupKey group, DisclosureReason reason) {}
}
